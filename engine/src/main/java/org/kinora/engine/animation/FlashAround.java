package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Lets a line run once around a mobject: a frame whose beginning vanishes while its end is still being drawn.
 *
 * <pre>{@code
 * play(new FlashAround(answer).width(0.3).color(GREEN));
 * }</pre>
 */
public final class FlashAround extends FluentAnimation<FlashAround> {

    private final Mobject center;
    private double width = 1;
    private double gap = SurroundingRectangle.DEFAULT_GAP;
    private double cornerRadius;
    private Color color = Color.YELLOW;

    public FlashAround(Mobject center) {
        this.center = Given.to(this, center);
    }

    /**
     * Sets how much of the frame is seen at a time: above 0, up to 1. Manim Community's {@code Circumscribe} has 0.3.
     */
    public FlashAround width(double part) {
        width = Given.positive(part, "The part of the outline that is seen at once");
        return this;
    }

    /** Sets the gap between the frame and what it runs around, in units. */
    public FlashAround gap(double units) {
        gap = Given.finite(units, "A gap");
        return this;
    }

    /** Sets the radius of the corners, in units; 0 for sharp corners. */
    public FlashAround cornerRadius(double radius) {
        cornerRadius = Given.notNegative(radius, "The radius of a corner");
        return this;
    }

    public FlashAround color(Color newColor) {
        color = Given.present(newColor, "FlashAround needs a colour");
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        SurroundingRectangle frame = new SurroundingRectangle(center, gap, cornerRadius).setColor(color);
        new ShowPassingFlash(frame, width).record(recorder);
    }
}
