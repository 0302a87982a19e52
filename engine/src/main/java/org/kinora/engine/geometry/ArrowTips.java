package org.kinora.engine.geometry;

/**
 * Outlines of arrow tips that point to the right with their foremost point at the origin, so that turning and moving
 * one puts it on the end of a line. Lengths are in units.
 */
public final class ArrowTips {

    /** How deep the back of a stealth tip is cut in, in parts of its length; manim's {@code StealthTip}. */
    private static final double NOTCH = 0.375;

    private ArrowTips() {}

    public static Path triangle(double length, double width) {
        return Path.polygon(Point.ORIGIN, new Point(-length, width / 2), new Point(-length, -width / 2));
    }

    /** A triangle whose back is cut in toward its point, as on an aeroplane. */
    public static Path stealth(double length, double width) {
        return Path.polygon(
                Point.ORIGIN,
                new Point(-length, width / 2),
                new Point(-length * (1 - NOTCH), 0),
                new Point(-length, -width / 2));
    }

    public static Path circle(double diameter) {
        return Arcs.circle(new Point(-diameter / 2, 0), diameter / 2);
    }

    public static Path square(double side) {
        return Polygons.rectangle(new Point(-side / 2, 0), side, side);
    }
}
