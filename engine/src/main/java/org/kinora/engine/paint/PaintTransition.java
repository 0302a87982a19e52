package org.kinora.engine.paint;

import org.kinora.engine.geometry.Point;

/**
 * Interpolates between two paints of any kinds. Gradients get stops at the offsets of both; the straight bands of a
 * linear one bend until they are the circles of a radial one. Cells of equally large grids mix their numbers. Paints
 * with nothing in common change by way of a single colour.
 */
final class PaintTransition {

    /** Bands of this radius, in lengths of the gradient, count as straight. */
    private static final double STRAIGHT = 1000;

    private static final double SMALLEST_RADIUS = 1e-6;

    private PaintTransition() {}

    /**
     * @param progress may lie outside 0 to 1, since rate functions may overshoot; a paint that cannot overshoot stays
     *     at its end
     */
    static Paint between(Paint from, Paint to, double progress) {
        if (from.equals(to)) {
            return from;
        }
        if (from instanceof Color color) {
            return to instanceof Color end ? color.mix(end, progress) : toColor(to, color, 1 - progress);
        }
        if (to instanceof Color color) {
            return toColor(from, color, progress);
        }
        if (from instanceof LinearGradient start && to instanceof LinearGradient end) {
            return new LinearGradient(
                    start.start().interpolate(end.start(), progress),
                    start.end().interpolate(end.end(), progress),
                    start.stops().interpolate(end.stops(), progress));
        }
        if (from instanceof RadialGradient start && to instanceof RadialGradient end) {
            return new RadialGradient(
                    start.center().interpolate(end.center(), progress),
                    Math.max(start.radius() + (end.radius() - start.radius()) * progress, SMALLEST_RADIUS),
                    start.stops().interpolate(end.stops(), progress));
        }
        if (from instanceof LinearGradient linear && to instanceof RadialGradient radial) {
            return bent(linear, radial, progress);
        }
        if (from instanceof RadialGradient radial && to instanceof LinearGradient linear) {
            return bent(linear, radial, 1 - progress);
        }
        if (from instanceof CellPaint start && to instanceof CellPaint end && start.canMixWith(end)) {
            return start.mixed(end, progress);
        }
        return byWayOfAColor(from, to, progress);
    }

    private static Paint toColor(Paint from, Color color, double progress) {
        if (from instanceof LinearGradient linear) {
            return linear.withStops(linear.stops().towards(color, progress));
        }
        if (from instanceof RadialGradient radial) {
            return radial.withStops(radial.stops().towards(color, progress));
        }
        CellPaint cells = (CellPaint) from;
        return cells.withScale(cells.scale().withColors(cells.scale().colors().towards(color, progress)));
    }

    /**
     * Between bands and circles lie circles about a centre that comes from infinitely far away along the line, with the
     * colours on a ring whose inner radius shrinks to nothing.
     */
    private static Paint bent(LinearGradient linear, RadialGradient radial, double progress) {
        if (progress <= 0) {
            return linear;
        }
        if (progress >= 1) {
            return radial;
        }
        Point line = linear.end().minus(linear.start());
        Point direction = line.length() == 0 ? Point.RIGHT : line.normalized();
        double width = Math.max(line.length() + (radial.radius() - line.length()) * progress, SMALLEST_RADIUS);
        double inner = width * Math.min(STRAIGHT, (1 - progress) / progress);
        double outer = inner + width;
        Point rim = linear.start().interpolate(radial.center(), progress);
        ColorStops colors = linear.stops().interpolate(radial.stops(), progress);
        return new RadialGradient(rim.minus(direction.times(inner)), outer, colors.squeezed(inner / outer, 1));
    }

    private static Paint byWayOfAColor(Paint from, Paint to, double progress) {
        Color between = middle(from).mix(middle(to), 0.5);
        return progress < 0.5 ? toColor(from, between, 2 * progress) : toColor(to, between, 2 - 2 * progress);
    }

    private static Color middle(Paint paint) {
        if (paint instanceof LinearGradient linear) {
            return linear.stops().at(0.5);
        }
        return paint instanceof RadialGradient radial
                ? radial.stops().at(0.5)
                : ((CellPaint) paint).scale().colors().at(0.5);
    }
}
