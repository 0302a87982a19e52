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

    /** @param rim the width of its line, which lies inside of it */
    public static Path openTriangle(double length, double width, double rim) {
        Path outside = triangle(length, width);
        double sides = width + 2 * Math.sqrt(length * length + width * width / 4);
        double inscribed = length * width / sides;
        Affine shrink = Affine.scaling(Math.max(0, 1 - rim / inscribed), new Point(inscribed - length, 0));
        return ring(outside, outside.transformed(shrink));
    }

    /** @param rim the width of its line, which lies inside of it */
    public static Path openCircle(double diameter, double rim) {
        Point center = new Point(-diameter / 2, 0);
        return ring(circle(diameter), Arcs.circle(center, Math.max(0, diameter / 2 - rim)));
    }

    /** @param rim the width of its line, which lies inside of it */
    public static Path openSquare(double side, double rim) {
        double inside = Math.max(0, side - 2 * rim);
        return ring(square(side), Polygons.rectangle(new Point(-side / 2, 0), inside, inside));
    }

    private static Path ring(Path outside, Path inside) {
        return Path.builder().append(outside).append(inside.reversed()).build();
    }
}
