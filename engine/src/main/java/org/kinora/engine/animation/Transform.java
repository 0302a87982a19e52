package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject into the likeness of another, which is left as it is. Shapes are paired in order. If the target has
 * more, shapes are split into pieces that each take on their own look; if it has fewer, several shapes merge into one.
 *
 * <pre>{@code
 * play(new Transform(square, circle).pathArc(90 * DEGREES));
 * }</pre>
 */
public final class Transform extends Morphing<Transform> {

    private final Mobject mobject;

    public Transform(Mobject mobject, Mobject target) {
        super(target);
        this.mobject = Given.to(this, mobject);
    }

    @Override
    protected void record(Recorder recorder) {
        transfer(mobject, recorder);
    }
}
