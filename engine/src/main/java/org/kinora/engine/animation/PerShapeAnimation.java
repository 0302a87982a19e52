package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;

/**
 * An animation that does the same to every shape of a mobject, all at once or one after the other. Shapes that are hidden
 * are shown when their turn comes, unless it is an animation of leaving.
 *
 * @param <A> the type that the settings return: the class itself
 */
public abstract class PerShapeAnimation<A extends PerShapeAnimation<A>> extends FluentAnimation<A> {

    private final Mobject mobject;
    private double lagRatio;

    /** @param lagRatio 0 for all at once, 1 for one after the other, manim's measure between */
    protected PerShapeAnimation(Mobject mobject, double lagRatio) {
        this.mobject = mobject;
        this.lagRatio = lagRatio;
    }

    /** How far each shape waits for the one before: 0 not at all, 1 until it is done. */
    public final A lagRatio(double ratio) {
        lagRatio = ratio;
        return self();
    }

    /** What is animated. */
    protected final Mobject mobject() {
        return mobject;
    }

    /** True for animations after which the shapes are gone: what is hidden already stays so. */
    protected boolean isLeaving() {
        return false;
    }

    @Override
    protected final void record(Recorder recorder) {
        begin();
        List<Shape> shapes = mobject.shapes();
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            Recorder part = recorder.lagged(i, shapes.size(), lagRatio);
            if (!isLeaving()) {
                part.atStart(shape::show);
                record(shape, part);
            } else if (shape.isShown()) {
                record(shape, part);
                part.atEnd(shape::hide);
            }
        }
    }

    /** Takes note of what concerns the mobject as a whole, as it is at the animation's start. */
    protected void begin() {}

    /** Records one shape's part. */
    protected abstract void record(Shape shape, Recorder recorder);
}
