package org.kinora.engine.animation;

import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns what is shown into the next picture: shapes that both have travel, as in {@link TransformMatchingShapes}, and
 * the rest fades.
 *
 * <pre>{@code
 * play(new MorphTo(group(title, chart)).seconds(2));
 * }</pre>
 */
public final class MorphTo extends Transition<MorphTo> {

    private double pathArc;

    public MorphTo(Mobject next) {
        super(next);
    }

    /** Moves everything along arcs of this angle, in radians, counter-clockwise when positive. */
    public MorphTo pathArc(double angle) {
        pathArc = Given.finite(angle, "The angle of an arc");
        return this;
    }

    @Override
    void change(Group<Mobject> leaving, Group<Mobject> coming, Recorder recorder) {
        new TransformMatchingShapes(leaving, coming).pathArc(pathArc).record(recorder);
    }
}
