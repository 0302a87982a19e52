package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A bar of a {@link BarChart}, from the axis to its value: upward for values above the axis, downward for values below.
 *
 * <pre>{@code
 * chart.bar(2).setColor(RED);
 * play(chart.bar(2).animate(b -> b.setValue(7)));
 * }</pre>
 */
public final class Bar extends DerivedShape<Bar> {

    private final Property<Double> value;
    private final double left;
    private final double right;
    private final double axis;
    private final double atAxis;
    private final double unit;

    /**
     * @param axis where the bar begins, in scene units
     * @param atAxis the value there
     * @param unit how high 1 is, in scene units
     */
    Bar(double value, double left, double right, double axis, double atAxis, double unit, Color fill, Stroke stroke) {
        super(fill, stroke);
        this.left = left;
        this.right = right;
        this.axis = axis;
        this.atAxis = atAxis;
        this.unit = unit;
        this.value = property("value", checked(value), Interpolator::numbers);
    }

    /** @throws IllegalArgumentException if a value is not a finite number */
    static double checked(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A bar's value is a finite number, not " + value);
        }
        return value;
    }

    /** Its value, to read or to follow: {@code bar.value().follow(tracker::at)}. */
    public Property<Double> value() {
        return value;
    }

    /** Has this value from now on; inside {@code animate} the bar grows or shrinks there. */
    public Bar setValue(double newValue) {
        value.set(checked(newValue));
        return this;
    }

    /** From now on has the tracker's value. */
    public Bar follow(ValueTracker tracker) {
        value.follow(tracker::at);
        return this;
    }

    /** Colours the inside; the rim keeps its colour. */
    @Override
    public Bar setColor(Color color) {
        return setFill(color.withAlpha(fillAlpha()));
    }

    private double fillAlpha() {
        return fill().get() instanceof Color color ? color.alpha() : 1;
    }

    /** The middle of the end that shows the value, in scene units. */
    public Point tip() {
        return tipAt(Recording.current().now());
    }

    /** The middle of the end that shows the value, at a moment. */
    public Point tipAt(Moment moment) {
        return placementAt(moment).apply(new Point((left + right) / 2, heightAt(moment)));
    }

    /** Which way the bar points at a moment, with length 1. */
    Point directionAt(Moment moment) {
        Point up = value.at(moment) < atAxis ? Point.DOWN : Point.UP;
        return placementAt(moment).applyToVector(up).normalized();
    }

    private double heightAt(Moment moment) {
        double now = value.at(moment);
        if (!Double.isFinite(now)) {
            throw new IllegalArgumentException(
                    "A bar's value is a finite number, but at %.3f s it is %s".formatted(moment.seconds(), now));
        }
        return axis + (now - atAxis) * unit;
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double end = heightAt(moment);
        return Path.polygon(new Point(left, axis), new Point(right, axis), new Point(right, end), new Point(left, end));
    }
}
