package org.kinora.engine.animation;

import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Grows an arrow out of its start: the shaft lengthens while the tip keeps its shape.
 *
 * <pre>{@code
 * play(new GrowArrow(new Arrow(LEFT, RIGHT)));
 * }</pre>
 */
public final class GrowArrow extends FluentAnimation<GrowArrow> {

    private final Arrow arrow;

    public GrowArrow(Arrow arrow) {
        this.arrow = Given.to(this, arrow);
    }

    @Override
    protected void record(Recorder recorder) {
        double whole = arrow.grown().get();
        arrow.show();
        recorder.tween(arrow.grown(), progress -> whole * progress);
    }
}
