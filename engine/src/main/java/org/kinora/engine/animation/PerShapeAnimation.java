package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * An animation that does the same to every shape of a mobject, all at once or one after the other. Hidden shapes are
 * shown when their turn comes, unless the animation makes shapes vanish. To write an animation of your own, extend this
 * class and record what happens to one shape.
 *
 * <pre>{@code
 * final class Pulse extends PerShapeAnimation<Pulse> {
 *     Pulse(Mobject mobject) {
 *         super(mobject, 0.1);
 *     }
 *
 *     @Override
 *     protected void record(Shape shape, Recorder recorder) {
 *         recorder.tween(shape.opacity(), progress -> 1 - 0.5 * Math.sin(Math.PI * progress));
 *     }
 * }
 * }</pre>
 *
 * @param <A> the type that the settings return: the class itself
 */
public abstract class PerShapeAnimation<A extends PerShapeAnimation<A>> extends FluentAnimation<A> {

    private static final Effect ABSENT = Effect.NONE.present(0);

    private final Mobject mobject;
    private double lagRatio;

    /** @param lagRatio 0 plays all at once, 1 one after the other; see {@link #lagRatio(double)} */
    protected PerShapeAnimation(Mobject mobject, double lagRatio) {
        this.mobject = Given.to(this, mobject);
        this.lagRatio = lagRatio;
    }

    /**
     * Sets how long each shape waits for the one before: 0 not at all, 1 until it is done. Manim's {@code lag_ratio}.
     */
    public final A lagRatio(double ratio) {
        lagRatio = Given.notNegative(ratio, "A lag ratio");
        return self();
    }

    /** The mobject that is animated. */
    protected final Mobject mobject() {
        return mobject;
    }

    /** True for animations that leave the shapes hidden; shapes that are hidden already then stay so. */
    protected boolean isLeaving() {
        return false;
    }

    /**
     * True for animations with which shapes appear: those that are shown already vanish at the start, as if they were
     * not, and wait for their turn.
     */
    protected boolean isEntering() {
        return false;
    }

    /** True for animations that begin with the last shape. */
    protected boolean isBackward() {
        return false;
    }

    @Override
    protected final void record(Recorder recorder) {
        begin();
        List<Shape> shapes = mobject.shapes();
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(isBackward() ? shapes.size() - 1 - i : i);
            Recorder part = recorder.lagged(i, shapes.size(), lagRatio);
            if (!isLeaving()) {
                if (isEntering() && shape.isShown() && i > 0 && lagRatio > 0) {
                    recorder.before(i, shapes.size(), lagRatio).tween(shape.effect(), progress -> ABSENT, Effect.NONE);
                }
                part.atStart(shape::show);
                record(shape, part);
            } else if (shape.isShown()) {
                record(shape, part);
                part.atEnd(shape::hide);
            }
        }
    }

    /** Called once at the animation's start, to read what concerns the mobject as a whole. */
    protected void begin() {}

    /** Records what happens to one shape. */
    protected abstract void record(Shape shape, Recorder recorder);
}
