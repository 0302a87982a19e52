package org.kinora.engine.animation;

import org.kinora.engine.mobject.Metamorphosis;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject into its target: the copy that {@link Mobject#generateTarget} made and the scene changed.
 *
 * <pre>{@code
 * square.generateTarget().shift(RIGHT).setColor(RED);
 * play(new MoveToTarget(square));
 * }</pre>
 */
public final class MoveToTarget extends FluentAnimation<MoveToTarget> {

    private final Mobject mobject;
    private double pathArc;

    public MoveToTarget(Mobject mobject) {
        this.mobject = Given.to(this, mobject);
    }

    /**
     * Moves everything along an arc of this angle instead of a straight line. The angle is in radians,
     * counter-clockwise when positive, between −2π and 2π.
     */
    public MoveToTarget pathArc(double angle) {
        pathArc = Given.finite(angle, "The angle of an arc");
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        mobject.show();
        new Metamorphosis(mobject, mobject.target(), pathArc).record(recorder);
    }
}
