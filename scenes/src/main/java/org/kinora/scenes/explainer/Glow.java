package org.kinora.scenes.explainer;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recorder;
import org.kinora.scenes.viz.Palette;

/** Something transparent lights up and is as before. */
final class Glow extends FluentAnimation<Glow> {

    private static final double FULL_OPACITY = 0.5;

    private final Mobject mobject;
    private final double strength;

    /** @param strength 0 to 1 */
    Glow(Mobject mobject, double strength) {
        this.mobject = mobject;
        this.strength = strength;
    }

    @Override
    protected void record(Recorder recorder) {
        for (Shape shape : mobject.shapes()) {
            if (shape.fill().get() instanceof Color own) {
                Color bright = own.mix(Palette.INK.withAlpha(FULL_OPACITY), strength);
                recorder.<Paint>tween(
                        shape.fill(), progress -> own.mix(bright, RateFunctions.thereAndBack(progress)), own);
            }
        }
    }
}
