package org.kinora.engine.animation;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Arrow;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/** Grows an arrow out of its start: the shaft lengthens while the tip keeps its shape. */
public final class GrowArrow extends Animation {

    private final Arrow arrow;

    public GrowArrow(Arrow arrow) {
        this.arrow = arrow;
    }

    @Override
    protected void record(Recorder recorder) {
        Path whole = arrow.path().get();
        arrow.show();
        recorder.tween(arrow.path(), progress -> progress >= 1 ? whole : arrow.grownTo(progress));
    }
}
