package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * A shape whose outline is computed from its properties at every moment. A copy computes its outline from its own
 * properties. During and after a transform into something else, it has the outline that the transform gives it.
 *
 * <pre>{@code
 * final class Gauge extends DerivedShape<Gauge> {
 *     private final Property<Double> level = property(0.3);
 *
 *     Gauge() {
 *         super(Color.TRANSPARENT, new Stroke(Color.WHITE, 4));
 *     }
 *
 *     Gauge setLevel(double newLevel) {
 *         level.set(newLevel);
 *         return this;
 *     }
 *
 *     @Override
 *     protected Path deriveOutline(Moment moment) {
 *         return Arcs.arc(Point.ORIGIN, 1, 0, 2 * Math.PI * level.at(moment));
 *     }
 * }
 * }</pre>
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract class DerivedShape<S extends DerivedShape<S>> extends VMobject<S> {

    protected DerivedShape(Paint fill, Stroke stroke) {
        super(Path.EMPTY, fill, stroke);
        path().follow(this, DerivedShape::deriveOutline);
    }

    /** Computes its outline by itself again if that gives the other's outline, which it has by now. */
    final void deriveIfAlike(DerivedShape<?> other) {
        Moment now = Recording.current().now();
        if (other.path().state().follows(other) && deriveOutline(now).equals(path().get())) {
            path().follow(this, DerivedShape::deriveOutline);
        }
    }

    /**
     * The outline at a moment, in the shape's own coordinates. Must be a pure function of the properties at that
     * moment; any number of threads may call it at the same time.
     */
    protected abstract Path deriveOutline(Moment moment);
}
