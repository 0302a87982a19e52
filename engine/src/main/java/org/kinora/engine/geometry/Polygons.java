package org.kinora.engine.geometry;

/**
 * Closed outlines with straight sides, and the rounding of their corners. Lengths are in units, angles in radians.
 *
 * <pre>{@code
 * Path hexagon = Polygons.regular(ORIGIN, 6, 1, 0);
 * }</pre>
 */
public final class Polygons {

    private static final int MOST_CORNERS = 10_000;

    private Polygons() {}

    /** An upright rectangle around a centre, from its upper right corner counter-clockwise. */
    public static Path rectangle(Point center, double width, double height) {
        Point half = new Point(width / 2, height / 2);
        Point falling = new Point(width / 2, -height / 2);
        return Path.polygon(center.plus(half), center.minus(falling), center.minus(half), center.plus(falling));
    }

    /** A rectangle whose corners are quarter circles; a radius that is too large for the sides is reduced to fit. */
    public static Path roundedRectangle(Point center, double width, double height, double radius) {
        double right = width / 2;
        double top = height / 2;
        return rounded(
                radius,
                center.plus(new Point(right, top)),
                center.plus(new Point(-right, top)),
                center.plus(new Point(-right, -top)),
                center.plus(new Point(right, -top)));
    }

    /**
     * Equal sides around a centre, counter-clockwise.
     *
     * @param sides at least 3
     * @param startAngle where the first corner lies
     */
    public static Path regular(Point center, int sides, double radius, double startAngle) {
        if (sides < 3 || sides > MOST_CORNERS) {
            throw new IllegalArgumentException(
                    "A polygon has from 3 to %,d sides, not %,d".formatted(MOST_CORNERS, sides));
        }
        Point[] corners = new Point[sides];
        for (int i = 0; i < sides; i++) {
            corners[i] = center.plus(Point.polar(radius, startAngle + i * 2 * Math.PI / sides));
        }
        return Path.polygon(corners);
    }

    /**
     * A star whose corners lie in turn on an outer and an inner circle, counter-clockwise.
     *
     * @param tips at least 2
     * @param startAngle where the first tip lies
     */
    public static Path star(Point center, int tips, double outerRadius, double innerRadius, double startAngle) {
        if (tips < 2 || tips > MOST_CORNERS) {
            throw new IllegalArgumentException("A star has from 2 to %,d tips, not %,d".formatted(MOST_CORNERS, tips));
        }
        Point[] corners = new Point[2 * tips];
        for (int i = 0; i < corners.length; i++) {
            double radius = i % 2 == 0 ? outerRadius : innerRadius;
            corners[i] = center.plus(Point.polar(radius, startAngle + i * Math.PI / tips));
        }
        return Path.polygon(corners);
    }

    /**
     * The inner radius with which a star's edges lie on lines from each outer corner to the one {@code density} further,
     * as manim's {@code Star}: R·cos(πd/n) / cos(π(d−1)/n).
     *
     * @param density at least 1 and less than half the number of tips; 2 is the common five-pointed star's
     */
    public static double innerRadiusOfStar(int tips, double outerRadius, int density) {
        if (density < 1 || 2 * density >= tips) {
            throw new IllegalArgumentException("The density of a star with " + tips
                    + " tips is at least 1 and less than half of that, not " + density);
        }
        return outerRadius * Math.cos(Math.PI * density / tips) / Math.cos(Math.PI * (density - 1) / tips);
    }

    /**
     * A polygon whose corners are arcs of a radius that touch both sides. Where two arcs would not fit on a side, both
     * are made smaller. Starts where the first corner's arc begins.
     */
    public static Path rounded(double radius, Point... corners) {
        int count = corners.length;
        if (count < 3 || radius <= 0) {
            return Path.polygon(corners);
        }
        PathBuilder out = Path.builder();
        for (int i = 0; i < count; i++) {
            Point corner = corners[i];
            Point in = corner.minus(corners[(i + count - 1) % count]);
            Point on = corners[(i + 1) % count].minus(corner);
            double turn = Math.atan2(in.cross(on), in.dot(on));
            double tangent = Math.tan(Math.abs(turn) / 2);
            double room = Math.min(in.length(), on.length()) / 2;
            double cut = Math.min(radius * tangent, room);
            Point begin = corner.minus(in.normalized().times(cut));
            if (i == 0) {
                out.moveTo(begin);
            } else {
                out.lineTo(begin);
            }
            if (cut > 0) {
                double fitting = cut / tangent;
                Point arm = in.normalized().perpendicular().times(-Math.signum(turn) * fitting);
                Arcs.arcTo(out, begin.minus(arm), fitting, arm.angle(), turn);
            }
        }
        return out.closed().build();
    }
}
