package org.kinora.engine.animation;

import org.kinora.engine.mobject.Metamorphosis;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/** Turns a mobject, or a copy of it, into the likeness of another. */
abstract sealed class Morphing<T extends Morphing<T>> extends FluentAnimation<T>
        permits Transform, ReplacementTransform, TransformFromCopy {

    private final Mobject target;
    private double pathArc;

    Morphing(Mobject target) {
        this.target = Given.to(this, target);
    }

    /**
     * Moves every point along an arc of this angle instead of a straight line. The angle is in radians,
     * counter-clockwise when positive, between −2π and 2π.
     */
    public final T pathArc(double angle) {
        pathArc = Given.finite(angle, "The angle of an arc");
        return self();
    }

    /** Gives the traveller the target's look. */
    final void transfer(Mobject traveller, Recorder recorder) {
        traveller.show();
        new Metamorphosis(traveller, target, pathArc).record(recorder);
    }

    /**
     * Turns the traveller into the target, which takes its place afterwards, in the drawing order too. Where one of
     * them is a picture that cannot become the other, it fades into it.
     */
    final void replace(Mobject traveller, Recorder recorder) {
        if (!Metamorphosis.isPossible(traveller, target)) {
            new FadeTransform(traveller, target).record(recorder);
            return;
        }
        transfer(traveller, recorder);
        recorder.atEnd(() -> {
            target.showInPlaceOf(traveller);
            traveller.hide();
        });
    }
}
