package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FluentAnimation;
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
        this.center = center;
    }

    /**
     * Sets how much of the frame is seen at a time: above 0, up to 1. Manim Community's {@code Circumscribe} has 0.3.
     */
    public FlashAround width(double part) {
        width = part;
        return this;
    }

    /** Sets the gap between the frame and what it runs around, in units. */
    public FlashAround gap(double units) {
        gap = units;
        return this;
    }

    /** Sets the radius of the corners, in units; 0 for sharp corners. */
    public FlashAround cornerRadius(double radius) {
        cornerRadius = radius;
        return this;
    }

    public FlashAround color(Color newColor) {
        color = newColor;
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        SurroundingRectangle frame = new SurroundingRectangle(center, gap, cornerRadius).setColor(color);
        new ShowPassingFlash(frame, width).record(recorder);
    }
}
