package org.kinora.engine.geometry;

import java.util.List;

/**
 * Outlines of speech and thought bubbles around the origin. Lengths are in units.
 *
 * <pre>{@code
 * Path bubble = Speech.bubble(2, 1, point(-2, -2));
 * }</pre>
 */
public final class Speech {

    /** Half the angle that a tail takes up on its bubble, in radians. */
    private static final double TAIL = 0.17;

    /** How far a tail bends to the side, as a part of its length. */
    private static final double BEND = 0.12;

    /** The length of a cloud's bumps along its rim, in units. */
    private static final double BUMP = 0.85;

    /** How far a bump turns, in radians: more than half a circle would pinch the cloud. */
    private static final double BULGE = 2.3;

    /** The puffs between a cloud and the thinker: where on the way, how large as a part of it, and at most in units. */
    private static final double[][] PUFFS = {{0.2, 0.15, 0.2}, {0.56, 0.1, 0.13}, {0.86, 0.065, 0.085}};

    private Speech() {}

    /**
     * An ellipse with a tail.
     *
     * @param tip where the tail ends; inside the ellipse, there is none
     */
    public static Path bubble(double radiusX, double radiusY, Point tip) {
        Point inUnits = new Point(tip.x() / radiusX, tip.y() / radiusY);
        if (!(inUnits.length() > 1 + TAIL)) {
            return Arcs.ellipse(Point.ORIGIN, radiusX, radiusY);
        }
        double angle = inUnits.angle();
        Point root = Point.polar(1, angle);
        Point aside = inUnits.minus(root).perpendicular().times(BEND);
        Point before = Point.polar(1, angle - TAIL);
        Point after = Point.polar(1, angle + TAIL);
        return Path.builder()
                .append(Arcs.arc(Point.ORIGIN, 1, angle + TAIL, 2 * Math.PI - 2 * TAIL))
                .quadTo(before.interpolate(inUnits, 0.5).plus(aside), inUnits)
                .quadTo(after.interpolate(inUnits, 0.5).plus(aside), after)
                .closed()
                .build()
                .transformed(Affine.stretching(radiusX, radiusY, Point.ORIGIN));
    }

    /**
     * A cloud with puffs that lead to the one who thinks.
     *
     * @param tip where the puffs end; inside the cloud, there are none
     */
    public static Path cloud(double radiusX, double radiusY, Point tip) {
        double rim = Math.PI * (radiusX + radiusY);
        int bumps = (int) Math.max(7, Math.min(60, Math.rint(rim / BUMP)));
        PathBuilder out = Path.builder();
        Path[] arcs = new Path[bumps];
        Point[] feet = new Point[bumps];
        for (int i = 0; i < bumps; i++) {
            Point foot = Point.polar(1, 2 * Math.PI * (i + 0.5) / bumps);
            feet[i] = new Point(foot.x() * radiusX, foot.y() * radiusY);
        }
        for (int i = 0; i < bumps; i++) {
            arcs[i] = Arcs.between(feet[i], feet[(i + 1) % bumps], BULGE);
        }
        out.append(JoinedPaths.closed(List.of(arcs)));
        Point inUnits = new Point(tip.x() / radiusX, tip.y() / radiusY);
        if (inUnits.length() > 1) {
            Point edge = tip.times(1 / inUnits.length());
            Point start = edge.plus(edge.normalized().times(BUMP / 4));
            for (double[] puff : PUFFS) {
                double radius = Math.min(puff[2], puff[1] * start.distanceTo(tip));
                out.append(Arcs.ellipse(start.interpolate(tip, puff[0]), 1.25 * radius, radius));
            }
        }
        return out.build();
    }
}
