package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/** Keeps what is written about a bar beyond its end. */
record BarValue(Bar bar, double gap) implements Attachment.Rule {

    @Override
    public Mobject other() {
        return bar;
    }

    @Override
    public Point shift(Moment moment, Bounds unattached) {
        Point out = bar.directionAt(moment);
        return bar.tipAt(moment).plus(out.times(gap)).minus(unattached.corner(rounded(out.negated())));
    }

    /** A direction along an axis must not point to a corner because of rounding. */
    private static Point rounded(Point direction) {
        return new Point(
                Math.abs(direction.x()) < 1e-6 ? 0 : direction.x(), Math.abs(direction.y()) < 1e-6 ? 0 : direction.y());
    }

    @Override
    public BarValue copy(UnaryOperator<Object> copies) {
        Bar copy = (Bar) copies.apply(bar);
        return copy == bar ? null : new BarValue(copy, gap);
    }
}
