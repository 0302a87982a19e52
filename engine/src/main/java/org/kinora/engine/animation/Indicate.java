package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recorder;

/**
 * Draws the eye to a mobject: it swells, takes on a colour, and goes back.
 *
 * <pre>{@code
 * play(new Indicate(word).factor(1.5).color(RED));
 * }</pre>
 */
public final class Indicate extends PerShapeAnimation<Indicate> {

    private double factor = 1.2;
    private Color color = Color.YELLOW;
    private Point center;
    private double depth;

    public Indicate(Mobject mobject) {
        super(mobject, 0);
    }

    public Indicate color(Color newColor) {
        color = Given.present(newColor, "Indicate needs a colour");
        return this;
    }

    /** Sets the multiple of its size that it swells to; 1.2 unless set. */
    public Indicate factor(double newFactor) {
        factor = Given.finite(newFactor, "The factor by which something swells");
        return this;
    }

    @Override
    protected RateFunction defaultRate() {
        return RateFunctions::thereAndBack;
    }

    @Override
    protected void begin() {
        center = mobject().center();
        depth = Motion.depthOf(mobject());
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        Motion swelling = Motion.of(shape, Affine.scaling(factor, center), depth);
        recorder.tween(
                shape.effect(),
                progress -> Effect.NONE.moved(swelling.at(progress)).tinted(color, progress));
    }
}
