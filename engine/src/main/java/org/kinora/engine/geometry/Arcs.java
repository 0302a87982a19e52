package org.kinora.engine.geometry;

/**
 * Outlines made of circular arcs. Lengths are in units and angles in radians, counter-clockwise from the right.
 *
 * <p>An arc is drawn as cubics that span an eighth of a circle at most, which keeps within 5·10⁻⁶ of the radius.
 *
 * <pre>{@code
 * Path half = Arcs.arc(ORIGIN, 1, 0, PI);
 * }</pre>
 */
public final class Arcs {

    private static final double LARGEST_SPAN = Math.PI / 4;

    private static final double LARGEST_SWEEP = 10_000;

    private Arcs() {}

    /** A full circle, from its rightmost point counter-clockwise. */
    public static Path circle(Point center, double radius) {
        return ellipse(center, radius, radius);
    }

    /** A full ellipse with upright axes, from its rightmost point counter-clockwise. */
    public static Path ellipse(Point center, double radiusX, double radiusY) {
        PathBuilder unit = Path.builder().moveTo(Point.RIGHT);
        arcTo(unit, Point.ORIGIN, 1, 0, 2 * Math.PI);
        return unit.closed()
                .build()
                .transformed(Affine.stretching(radiusX, radiusY, Point.ORIGIN).then(Affine.translation(center)));
    }

    /** An open arc from {@code startAngle} on that turns by {@code sweep}; a negative sweep runs clockwise. */
    public static Path arc(Point center, double radius, double startAngle, double sweep) {
        PathBuilder out = Path.builder().moveTo(center.plus(Point.polar(radius, startAngle)));
        arcTo(out, center, radius, startAngle, sweep);
        return out.build();
    }

    /**
     * An open arc that turns by {@code angle} on its way, to the left when positive; straight when 0.
     *
     * @param angle more than −2π and less than 2π
     */
    public static Path between(Point start, Point end, double angle) {
        if (!(Math.abs(angle) < 2 * Math.PI)) {
            throw new IllegalArgumentException(
                    "An arc between two points turns by more than −2π and less than 2π radians, not by " + angle);
        }
        if (Math.abs(angle) < 1e-6 || start.equals(end)) {
            return Path.polyline(start, end);
        }
        Point way = end.minus(start);
        Point center = start.interpolate(end, 0.5).plus(way.perpendicular().times(0.5 / Math.tan(angle / 2)));
        Point arm = start.minus(center);
        PathBuilder out = Path.builder().moveTo(start);
        arcTo(out, center, arm.length(), arm.angle(), angle);
        return out.build();
    }

    /** A ring: the outer circle counter-clockwise and the inner one clockwise. */
    public static Path annulus(Point center, double innerRadius, double outerRadius) {
        return Path.builder()
                .append(circle(center, outerRadius))
                .append(circle(center, innerRadius).reversed())
                .build();
    }

    /** A slice of the ring between two radii; with an inner radius of 0 a slice of a disc. */
    public static Path sector(Point center, double innerRadius, double outerRadius, double startAngle, double sweep) {
        PathBuilder out = Path.builder().moveTo(center.plus(Point.polar(outerRadius, startAngle)));
        arcTo(out, center, outerRadius, startAngle, sweep);
        out.lineTo(center.plus(Point.polar(innerRadius, startAngle + sweep)));
        if (innerRadius > 0) {
            arcTo(out, center, innerRadius, startAngle + sweep, -sweep);
        }
        return out.closed().build();
    }

    /**
     * Continues a contour, which must be at {@code startAngle} of the circle, along it. The handles of a span s are
     * 4/3·tan(s/4) of the radius long (Riškus 2006, "Approximation of a cubic Bézier curve by circular arcs").
     */
    static void arcTo(PathBuilder out, Point center, double radius, double startAngle, double sweep) {
        if (!(Math.abs(sweep) <= LARGEST_SWEEP)) {
            throw new IllegalArgumentException(
                    "An arc turns by at most %,.0f radians, not by %s".formatted(LARGEST_SWEEP, sweep));
        }
        int spans = Math.max(1, (int) Math.ceil(Math.abs(sweep) / LARGEST_SPAN - 1e-9));
        double span = sweep / spans;
        double handle = 4.0 / 3 * Math.tan(span / 4);
        Point arm = Point.polar(radius, startAngle);
        for (int i = 1; i <= spans; i++) {
            // a full turn must end exactly where it began, or closing it would add a line
            boolean back = i == spans && Math.abs(sweep) == 2 * Math.PI;
            Point next = Point.polar(radius, back ? startAngle : startAngle + i * span);
            out.cubicTo(
                    center.plus(arm).plus(arm.perpendicular().times(handle)),
                    center.plus(next).minus(next.perpendicular().times(handle)),
                    center.plus(next));
            arm = next;
        }
    }
}
