package org.kinora.engine.animation;

import org.kinora.engine.mobject.Metamorphosis;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;

/** Turns a mobject, or a copy of it, into the look of another. */
abstract sealed class Morphing<T extends Morphing<T>> extends FluentAnimation<T>
        permits Transform, ReplacementTransform, TransformFromCopy {

    private final Mobject target;
    private double pathArc;

    Morphing(Mobject target) {
        this.target = target;
    }

    /** Lets every point run along an arc of this angle, in radians, instead of straight. */
    public final T pathArc(double angle) {
        pathArc = angle;
        return self();
    }

    /** Lets the given mobject take over the target's look. */
    final void transfer(Mobject traveller, Recorder recorder) {
        traveller.show();
        new Metamorphosis(traveller, target, pathArc).record(recorder);
    }

    /** Lets the given mobject become the target, which stands in its place afterwards, in the order of drawing too. */
    final void replace(Mobject traveller, Recorder recorder) {
        transfer(traveller, recorder);
        recorder.atEnd(() -> {
            target.showInPlaceOf(traveller);
            traveller.hide();
        });
    }
}
