package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Recorder;

/**
 * Fades one mobject into another while both are stretched from the first one's place and size to the second's, for things
 * whose outlines have nothing in common. The second stands there afterwards; the first is gone, and as it was.
 */
public final class FadeTransform extends Animation {

    private final Mobject<?> mobject;
    private final Mobject<?> replacement;

    public FadeTransform(Mobject<?> mobject, Mobject<?> replacement) {
        this.mobject = mobject;
        this.replacement = replacement;
    }

    @Override
    protected void record(Recorder recorder) {
        Bounds here = mobject.bounds();
        Bounds there = replacement.bounds();
        Affine away = stretch(here, there);
        Affine back = stretch(there, here);
        mobject.show();
        replacement.show();
        for (Shape<?> shape : mobject.shapes()) {
            Fading.out(shape, shape.transform().get().then(away), recorder);
        }
        for (Shape<?> shape : replacement.shapes()) {
            Fading.in(shape, shape.transform().get().then(back), recorder);
        }
    }

    /** Lays one rectangle onto another; where it has no extent it is only moved. */
    private static Affine stretch(Bounds from, Bounds to) {
        double horizontally = from.width() == 0 ? 1 : to.width() / from.width();
        double vertically = from.height() == 0 ? 1 : to.height() / from.height();
        return Affine.stretching(horizontally, vertically, from.center())
                .then(Affine.translation(to.center().minus(from.center())));
    }
}
