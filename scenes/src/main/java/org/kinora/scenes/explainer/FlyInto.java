package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;
import org.kinora.scenes.viz.Machine;

/** A copy of a word turns into the plane of the machine's slabs and flies into the first of them, where it vanishes. */
final class FlyInto extends FluentAnimation<FlyInto> {

    private static final double TURN = -52 * DEGREES;
    private static final double TILT = 12 * DEGREES;
    private static final double SIZE_INSIDE = 0.35;
    private static final double OPACITY_INSIDE = 0.15;

    private final Mobject word;
    private final Machine machine;

    FlyInto(Mobject word, Machine machine) {
        this.word = word;
        this.machine = machine;
    }

    @Override
    protected void record(Recorder recorder) {
        Mobject copy = word.copy();
        Point3 inside = machine.slabs().get(0).centerInSpace();
        copy.show();
        recorder.play(
                animate(copy, c -> {
                    c.scale(SIZE_INSIDE).setOpacity(OPACITY_INSIDE);
                    c.rotate(TURN, Y_AXIS);
                    c.rotate(TILT, X_AXIS);
                    c.moveTo(inside);
                }),
                0,
                recorder.duration());
        recorder.atEnd(copy::hide);
    }
}
