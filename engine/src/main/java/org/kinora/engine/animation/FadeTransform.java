package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.mobject.CrossFade;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Fades one mobject into another while both are stretched from the first one's place and size to the second's: for
 * mobjects whose outlines have nothing in common. Afterwards the second is shown, at the first one's place in the
 * drawing order, and the first is hidden, unchanged.
 *
 * <pre>{@code
 * play(new FadeTransform(word, picture));
 * }</pre>
 */
public final class FadeTransform extends FluentAnimation<FadeTransform> {

    private final Mobject mobject;
    private final Mobject replacement;

    public FadeTransform(Mobject mobject, Mobject replacement) {
        this.mobject = Given.to(this, mobject);
        this.replacement = Given.to(this, replacement);
    }

    @Override
    protected void record(Recorder recorder) {
        Bounds here = mobject.bounds();
        Bounds there = replacement.bounds();
        mobject.show();
        replacement.showInPlaceOf(mobject);
        double depth = Motion.depthOf(mobject);
        double otherDepth = Motion.depthOf(replacement);
        for (Shape shape : mobject.shapes()) {
            Motion away = Motion.of(shape, stretch(here, there), depth);
            recorder.tween(shape.effect(), progress -> Effect.NONE.moved(away.at(progress)), Effect.NONE);
        }
        for (Shape shape : replacement.shapes()) {
            Motion back = Motion.of(shape, stretch(there, here), otherDepth);
            recorder.tween(shape.effect(), progress -> Effect.NONE.moved(back.at(1 - progress)));
        }
        new CrossFade(mobject, replacement).record(recorder);
        recorder.atEnd(mobject::hide);
    }

    /** Lays one rectangle onto another; where it has no extent it is only moved. */
    private static Affine stretch(Bounds from, Bounds to) {
        double horizontally = from.width() == 0 ? 1 : to.width() / from.width();
        double vertically = from.height() == 0 ? 1 : to.height() / from.height();
        return Affine.stretching(horizontally, vertically, from.center())
                .then(Affine.translation(to.center().minus(from.center())));
    }
}
