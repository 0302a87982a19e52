package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/** How one shape comes out of nothing and goes back into it, on the way to or from another placement. */
final class Fading {

    private Fading() {}

    /** @param from the placement that the shape comes from */
    static void in(Shape<?> shape, Affine from, Recorder recorder) {
        double opacity = shape.opacity().get();
        Affine place = shape.transform().get();
        recorder.tween(shape.opacity(), progress -> opacity * clamp(progress));
        if (!from.equals(place)) {
            recorder.tween(shape.transform(), progress -> progress == 1 ? place : from.interpolate(place, progress));
        }
    }

    /**
     * Hides the shape at the end; shown again later, it is as it was before.
     *
     * @param to the placement that the shape goes to
     */
    static void out(Shape<?> shape, Affine to, Recorder recorder) {
        double opacity = shape.opacity().get();
        Affine place = shape.transform().get();
        recorder.tween(shape.opacity(), progress -> opacity * clamp(1 - progress));
        if (!to.equals(place)) {
            recorder.tween(shape.transform(), progress -> place.interpolate(to, progress));
        }
        recorder.atEnd(() -> {
            shape.hide();
            shape.opacity().set(opacity);
            shape.transform().set(place);
        });
    }

    /** Rate functions may overshoot; an opacity cannot. */
    private static double clamp(double progress) {
        return Math.max(0, Math.min(1, progress));
    }
}
