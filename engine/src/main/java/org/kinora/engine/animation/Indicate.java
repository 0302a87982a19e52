package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recorder;

/** Draws the eye to something: it swells, takes on a colour, and goes back. */
public final class Indicate extends ShapeByShape {

    private final Point center;
    private double factor = 1.2;
    private Color color = Color.YELLOW;

    public Indicate(Mobject<?> mobject) {
        super(mobject, 0);
        this.center = mobject.center();
    }

    public Indicate color(Color newColor) {
        color = newColor;
        return this;
    }

    /** How many times its size it swells to. */
    public Indicate factor(double newFactor) {
        factor = newFactor;
        return this;
    }

    @Override
    protected RateFunction naturalRate() {
        return RateFunctions::thereAndBack;
    }

    @Override
    protected void record(Shape<?> shape, Recorder recorder) {
        Affine place = shape.transform().get();
        Affine swollen = place.then(Affine.scaling(factor, center));
        Paint fill = shape.fill().get();
        Stroke stroke = shape.stroke().get();
        recorder.tween(shape.transform(), progress -> place.interpolate(swollen, progress));
        if (!fill.isInvisible()) {
            recorder.tween(shape.fill(), progress -> progress == 0 ? fill : fill.interpolate(color, progress));
        }
        if (!stroke.isInvisible()) {
            recorder.tween(
                    shape.stroke(),
                    progress -> progress == 0
                            ? stroke
                            : stroke.withPaint(stroke.paint().interpolate(color, progress)));
        }
    }
}
