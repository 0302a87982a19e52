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
            vanish(shape, away, recorder);
        }
        for (Shape<?> shape : replacement.shapes()) {
            appear(shape, back, recorder);
        }
    }

    private static void vanish(Shape<?> shape, Affine away, Recorder recorder) {
        Affine place = shape.transform().get();
        double opacity = shape.opacity().get();
        Affine end = place.then(away);
        recorder.tween(shape.transform(), progress -> place.interpolate(end, progress));
        recorder.tween(shape.opacity(), progress -> opacity * clamp(1 - progress));
        recorder.atEnd(() -> {
            shape.hide();
            shape.transform().set(place);
            shape.opacity().set(opacity);
        });
    }

    private static void appear(Shape<?> shape, Affine back, Recorder recorder) {
        Affine place = shape.transform().get();
        double opacity = shape.opacity().get();
        Affine start = place.then(back);
        recorder.tween(shape.transform(), progress -> progress == 1 ? place : start.interpolate(place, progress));
        recorder.tween(shape.opacity(), progress -> opacity * clamp(progress));
    }

    /** Lays one rectangle onto another; where it has no extent it is only moved. */
    private static Affine stretch(Bounds from, Bounds to) {
        double horizontally = from.width() == 0 ? 1 : to.width() / from.width();
        double vertically = from.height() == 0 ? 1 : to.height() / from.height();
        return Affine.stretching(horizontally, vertically, from.center())
                .then(Affine.translation(to.center().minus(from.center())));
    }

    /** Rate functions may overshoot; an opacity cannot. */
    private static double clamp(double opacity) {
        return Math.max(0, Math.min(1, opacity));
    }
}
