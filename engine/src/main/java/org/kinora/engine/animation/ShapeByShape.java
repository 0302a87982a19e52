package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/**
 * An animation that does the same to every shape of a mobject, all at once or one after the other. Shapes that are hidden
 * are shown when their turn comes.
 */
public abstract class ShapeByShape extends Animation {

    private final Mobject<?> mobject;
    private double lagRatio;

    /** @param lagRatio 0 for all at once, 1 for one after the other, manim's measure between */
    protected ShapeByShape(Mobject<?> mobject, double lagRatio) {
        this.mobject = mobject;
        this.lagRatio = lagRatio;
    }

    /** How far each shape waits for the one before: 0 not at all, 1 until it is done. */
    public final ShapeByShape lagRatio(double ratio) {
        lagRatio = ratio;
        return this;
    }

    @Override
    protected final void record(Recorder recorder) {
        begin();
        List<Shape<?>> shapes = mobject.shapes();
        for (int i = 0; i < shapes.size(); i++) {
            Recorder part = recorder.lagged(i, shapes.size(), lagRatio);
            part.atStart(shapes.get(i)::show);
            record(shapes.get(i), part);
        }
    }

    /** Takes note of what concerns the mobject as a whole, as it is at the animation's start. */
    protected void begin() {}

    /** Records one shape's part. */
    protected abstract void record(Shape<?> shape, Recorder recorder);
}
