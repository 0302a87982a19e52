package org.kinora.engine.animation;

import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Sends a short piece of each outline along it, from nothing to nothing.
 *
 * <pre>{@code
 * play(new ShowPassingFlash(curve, 0.2));
 * }</pre>
 */
public final class ShowPassingFlash extends PerShapeAnimation<ShowPassingFlash> {

    private final double width;

    /** @param width the length of the piece as a fraction of the outline's; above 0, up to 1 */
    public ShowPassingFlash(Mobject mobject, double width) {
        super(mobject, 0);
        if (!(width > 0 && width <= 1)) {
            throw new IllegalArgumentException("A passing flash has a width above 0 and up to 1, not " + width);
        }
        this.width = width;
    }

    /** Shows a tenth of the outline at a time. */
    public ShowPassingFlash(Mobject mobject) {
        this(mobject, 0.1);
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        recorder.tween(
                shape.effect(),
                progress -> {
                    double front = progress * (1 + width);
                    return Effect.NONE.drawn(front - width, front);
                },
                Effect.NONE);
        recorder.atEnd(shape::hide);
    }
}
