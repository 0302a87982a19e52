package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathMeasure;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * A straight line that touches an outline, and can slide along it.
 *
 * <pre>{@code
 * TangentLine tangent = new TangentLine(circle, 0.1, 4);
 * play(tangent.animate(t -> t.setProportion(0.9)).seconds(4));
 * }</pre>
 */
public final class TangentLine extends DerivedShape<TangentLine> {

    private final Shape touched;
    private final Property<Path> curve;
    private final Property<Double> proportion;
    private final Property<Double> length;

    /**
     * @param proportion of the outline's length at which it is touched, 0 to 1
     * @param length in units
     */
    public TangentLine(Shape touched, double proportion, double length) {
        super(Color.TRANSPARENT, new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("A tangent line's length is above 0, not " + length);
        }
        this.touched = touched;
        checked(proportion);
        Path outline = touched.outlineAt(Recording.current().now());
        if (outline.isEmpty()) {
            throw new IllegalArgumentException("There is no outline that a tangent line could touch");
        }
        curve = property("curve", outline, Interpolator::switching);
        this.proportion = property("proportion", proportion, Interpolator::numbers);
        this.length = property("length", length, Interpolator::numbers);
    }

    private static double checked(double proportion) {
        if (!(proportion >= 0 && proportion <= 1)) {
            throw new IllegalArgumentException(
                    "A tangent line touches at a proportion of the outline from 0 to 1, not at " + proportion);
        }
        return proportion;
    }

    /** Touches the outline at this proportion of its length, 0 to 1. */
    public TangentLine setProportion(double newProportion) {
        proportion.set(checked(newProportion));
        return this;
    }

    /** Where it touches, as a proportion of the outline's length. */
    public Property<Double> proportion() {
        return proportion;
    }

    /** Where it touches now, in scene units. */
    public Point point() {
        return placement().apply(curve.get().measure().pointAt(proportion.get()));
    }

    /** From now on touches the outline wherever that goes and whatever it becomes. */
    public TangentLine follow() {
        transform().set(Affine.IDENTITY);
        curve.follow(new Touched(touched), Touched::outlineAt);
        return this;
    }

    private record Touched(Shape shape) implements Relation {

        Path outlineAt(Moment moment) {
            return shape.outlineAt(moment);
        }

        @Override
        public Touched copy(UnaryOperator<Object> copies) {
            Shape copy = (Shape) copies.apply(shape);
            return copy == shape ? null : new Touched(copy);
        }
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        Path outline = curve.at(moment);
        if (outline.isEmpty()) {
            return Path.EMPTY;
        }
        PathMeasure measure = outline.measure();
        double at = proportion.at(moment);
        Point half = measure.tangentAt(at).times(length.at(moment) / 2);
        Point middle = measure.pointAt(at);
        return Path.polyline(middle.minus(half), middle.plus(half));
    }
}
