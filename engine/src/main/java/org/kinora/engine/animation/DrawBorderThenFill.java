package org.kinora.engine.animation;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recorder;

/** Draws each outline in the first half of its time and lets it fill in the second. */
public sealed class DrawBorderThenFill extends ShapeByShape permits Write {

    /** Of the pen, in hundredths of a unit; manim's. */
    private static final double PEN_WIDTH = 2;

    public DrawBorderThenFill(Mobject<?> mobject) {
        this(mobject, 0);
    }

    DrawBorderThenFill(Mobject<?> mobject, double lagRatio) {
        super(mobject, lagRatio);
    }

    @Override
    protected double naturalRunTime() {
        return 2;
    }

    @Override
    protected RateFunction naturalRate() {
        return RateFunctions::doubleSmooth;
    }

    @Override
    protected void record(Shape<?> shape, Recorder recorder) {
        Path whole = shape.path().get();
        Paint fill = shape.fill().get();
        Stroke stroke = shape.stroke().get();
        Stroke pen = stroke.isInvisible() ? new Stroke(fill, PEN_WIDTH) : stroke;
        Stroke lifted = stroke.isInvisible() ? pen.withWidth(0) : stroke;
        recorder.tween(shape.path(), progress -> whole.upTo(firstHalf(progress)));
        recorder.tween(shape.fill(), progress -> fill.withOpacity(secondHalf(progress)));
        recorder.tween(
                shape.stroke(), progress -> progress == 1 ? stroke : pen.interpolate(lifted, secondHalf(progress)));
    }

    private static double firstHalf(double progress) {
        return Math.min(1, 2 * progress);
    }

    private static double secondHalf(double progress) {
        return Math.max(0, Math.min(1, 2 * progress - 1));
    }
}
