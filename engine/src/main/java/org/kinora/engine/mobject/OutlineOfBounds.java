package org.kinora.engine.mobject;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.timeline.Moment;

/**
 * An outline that goes by the rectangle around another mobject, wherever that goes and however large it becomes.
 *
 * @param outline a pure function
 */
record OutlineOfBounds(Mobject other, Function<Bounds, Path> outline) implements Relation {

    Path at(Moment moment) {
        return outline.apply(other.boundsAt(moment));
    }

    @Override
    public OutlineOfBounds copy(UnaryOperator<Object> copies) {
        Mobject copy = (Mobject) copies.apply(other);
        return copy == other ? null : new OutlineOfBounds(copy, outline);
    }
}
