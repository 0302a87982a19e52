package org.kinora.engine.media;

import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.RadialGradient;

/** Turns Java's paints into the engine's, under a transform. */
final class SvgPaints {

    /** How often a gradient that repeats does so on either side; more would be stripes finer than pixels. */
    private static final int REPEATS = 16;

    private final AffineTransform transform;
    private final Set<String> warnings;

    SvgPaints(AffineTransform transform, Set<String> warnings) {
        this.transform = transform;
        this.warnings = warnings;
    }

    Paint paint(java.awt.Paint paint) {
        if (paint instanceof java.awt.Color color) {
            return color(color);
        }
        if (paint instanceof LinearGradientPaint gradient) {
            return linear(gradient);
        }
        if (paint instanceof RadialGradientPaint gradient) {
            return radial(gradient);
        }
        if (paint instanceof MultipleGradientPaint gradient) {
            warnings.add("a gradient of this kind is not known: its last colour is used");
            return color(gradient.getColors()[gradient.getColors().length - 1]);
        }
        warnings.add("a paint of this kind is not known, and what it fills is left out");
        return Color.TRANSPARENT;
    }

    private static Color color(java.awt.Color color) {
        return new Color(
                color.getRed() / 255.0, color.getGreen() / 255.0, color.getBlue() / 255.0, color.getAlpha() / 255.0);
    }

    /** Bands stay parallel under any affine map, but not at right angles to the line of the gradient. */
    private Paint linear(LinearGradientPaint gradient) {
        AffineTransform map = new AffineTransform(transform);
        map.concatenate(gradient.getTransform());
        Point2D from = gradient.getStartPoint();
        Point2D to = gradient.getEndPoint();
        double alongX = to.getX() - from.getX();
        double alongY = to.getY() - from.getY();
        Point start = mapped(map, from.getX(), from.getY());
        Point end = mapped(map, to.getX(), to.getY());
        Point band = mapped(map, from.getX() - alongY, from.getY() + alongX).minus(start);
        Point normal = new Point(-band.y(), band.x());
        double length = normal.length();
        if (length == 0) {
            return color(gradient.getColors()[gradient.getColors().length - 1]);
        }
        Point unit = normal.times(1 / length);
        Point step = unit.times(end.minus(start).dot(unit));
        boolean isPadded = gradient.getCycleMethod() == MultipleGradientPaint.CycleMethod.NO_CYCLE;
        int before = isPadded ? 0 : REPEATS;
        int after = isPadded ? 1 : REPEATS;
        return new LinearGradient(
                start.minus(step.times(before)), start.plus(step.times(after)), stops(gradient, before, after));
    }

    private Paint radial(RadialGradientPaint gradient) {
        AffineTransform map = new AffineTransform(transform);
        map.concatenate(gradient.getTransform());
        double scale = Math.sqrt(Math.abs(map.getDeterminant()));
        Point2D center = gradient.getCenterPoint();
        if (!(scale > 0)) {
            return color(gradient.getColors()[gradient.getColors().length - 1]);
        }
        double across = Math.hypot(map.getScaleX(), map.getShearY());
        double up = Math.hypot(map.getShearX(), map.getScaleY());
        if (across > 1.05 * up || up > 1.05 * across) {
            warnings.add("a radial gradient that is stretched to an ellipse is drawn with circles");
        }
        if (center.distance(gradient.getFocusPoint()) > 0.01 * gradient.getRadius()) {
            warnings.add("a radial gradient with its focus beside its centre is drawn around the centre");
        }
        boolean isPadded = gradient.getCycleMethod() == MultipleGradientPaint.CycleMethod.NO_CYCLE;
        int after = isPadded ? 1 : REPEATS;
        return new RadialGradient(
                mapped(map, center.getX(), center.getY()),
                Math.max(1e-6, gradient.getRadius() * scale * after),
                stops(gradient, 0, after));
    }

    /** The colours of a gradient and its repetitions, as stops of one gradient from end to end. */
    private static ColorStops stops(MultipleGradientPaint gradient, int before, int after) {
        List<ColorStops.Stop> stops = new ArrayList<>();
        float[] fractions = gradient.getFractions();
        boolean isReflected = gradient.getCycleMethod() == MultipleGradientPaint.CycleMethod.REFLECT;
        for (int period = -before; period < after; period++) {
            boolean isBackward = isReflected && Math.floorMod(period, 2) == 1;
            for (int i = 0; i < fractions.length; i++) {
                int at = isBackward ? fractions.length - 1 - i : i;
                double within = isBackward ? 1.0 - fractions[at] : fractions[at];
                double offset = (period + before + within) / (before + after);
                stops.add(new ColorStops.Stop(Math.min(1, offset), color(gradient.getColors()[at])));
            }
        }
        return new ColorStops(stops);
    }

    private static Point mapped(AffineTransform map, double x, double y) {
        Point2D there = map.transform(new Point2D.Double(x, y), null);
        return new Point(there.getX(), there.getY());
    }
}
