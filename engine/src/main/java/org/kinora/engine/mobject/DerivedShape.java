package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * A shape whose outline is computed from its properties at every moment. Copies compute theirs from their own. While a
 * transform turns it into something else, and afterwards, it has the outline of that.
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract class DerivedShape<S extends DerivedShape<S>> extends VMobject<S> {

    protected DerivedShape(Paint fill, Stroke stroke) {
        super(Path.EMPTY, fill, stroke);
        path().follow(this, DerivedShape::deriveOutline);
    }

    /** Derives its outline again if that is the same as the other's, which it has by now. */
    final void deriveIfAlike(DerivedShape<?> other) {
        Moment now = Recording.current().now();
        if (other.path().state().follows(other) && deriveOutline(now).equals(path().get())) {
            path().follow(this, DerivedShape::deriveOutline);
        }
    }

    /** The outline at a moment, in the shape's own coordinates; pure, and called by many threads. */
    protected abstract Path deriveOutline(Moment moment);
}
