package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * One of the two brackets around a matrix. Making it higher does not make it thicker.
 *
 * <pre>{@code
 * matrix.brackets().setColor(YELLOW);
 * play(matrix.brackets().animate(b -> b.first().fit(3)));
 * }</pre>
 */
public final class Bracket extends DerivedShape<Bracket> {

    private final boolean isRight;
    private final double em;
    private final Property<BracketShape> shape;
    private final Property<Double> span;
    private final Property<Double> inner;

    /**
     * @param em of the text that it encloses, in units
     */
    Bracket(boolean isRight, double em) {
        super(Color.WHITE, Stroke.NONE);
        this.isRight = isRight;
        this.em = em;
        shape = property("shape", BracketShape.SQUARE, Interpolator::switching);
        span = property("height", em, Interpolator::numbers);
        inner = property("inner edge", 0.0, Interpolator::numbers);
    }

    /** Is this high from now on, in units of its matrix before that was scaled; more than 0. */
    public Bracket fit(double height) {
        if (!(height > 0) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("A bracket's height is above 0, not " + height);
        }
        span.set(height);
        return this;
    }

    Bracket shape(BracketShape newShape) {
        shape.set(newShape);
        return this;
    }

    BracketShape shape() {
        return shape.get();
    }

    /** Where its inner edge is, in its matrix's own coordinates. */
    Bracket innerEdge(double x) {
        inner.set(x);
        return this;
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        // a rate function that overshoots must not turn it inside out
        Path left = shape.at(moment).outline(Math.max(1e-3, span.at(moment)), em);
        Affine side = isRight ? Affine.stretching(-1, 1, Point.ORIGIN) : Affine.IDENTITY;
        return left.transformed(side.then(Affine.translation(new Point(inner.at(moment), 0))));
    }
}
