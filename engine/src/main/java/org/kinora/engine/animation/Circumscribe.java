package org.kinora.engine.animation;

import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.VMobject;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Draws a rectangle or a circle around a mobject for a while: a short line runs around it, or the whole figure is drawn
 * or fades in, and is undrawn or fades out.
 *
 * <pre>{@code
 * play(new Circumscribe(answer));
 * play(new Circumscribe(answer).circle().fadeOut().color(TEAL));
 * }</pre>
 */
public final class Circumscribe extends FluentAnimation<Circumscribe> {

    private final Mobject center;
    private boolean isCircle;
    private boolean fadesIn;
    private boolean fadesOut;
    private double width = 0.3;
    private double gap = SurroundingRectangle.DEFAULT_GAP;
    private Color color = Color.YELLOW;

    public Circumscribe(Mobject center) {
        this.center = Given.to(this, center);
    }

    /** Draws a circle instead of a rectangle. */
    public Circumscribe circle() {
        isCircle = true;
        return this;
    }

    /** Lets the whole figure fade in instead of being drawn. */
    public Circumscribe fadeIn() {
        fadesIn = true;
        return this;
    }

    /** Lets the whole figure fade out instead of being undrawn. */
    public Circumscribe fadeOut() {
        fadesOut = true;
        return this;
    }

    /** Sets how much of the figure is seen at a time if it does not fade: above 0, up to 1; 0.3 unless set. */
    public Circumscribe width(double part) {
        width = Given.positive(part, "The part of the outline that is seen at once");
        return this;
    }

    /** Sets the gap between the figure and what it surrounds, in units. */
    public Circumscribe gap(double units) {
        gap = Given.finite(units, "A gap");
        return this;
    }

    public Circumscribe color(Color newColor) {
        color = Given.present(newColor, "Circumscribe needs a colour");
        return this;
    }

    @Override
    protected void record(Recorder recorder) {
        VMobject<?> figure = isCircle ? Circle.around(center, gap) : new SurroundingRectangle(center, gap);
        figure.setColor(color);
        if (fadesIn || fadesOut) {
            Recorder coming = recorder.part(0, 0.5);
            Recorder going = recorder.part(0.5, 1);
            if (fadesIn) {
                new FadeIn(figure).record(coming);
            } else {
                new Create(figure).record(coming);
            }
            // at its own time it is shown already
            going.atStart(() -> {
                if (fadesOut) {
                    new FadeOut(figure).record(going);
                } else {
                    new Uncreate(figure).record(going);
                }
            });
        } else {
            new ShowPassingFlash(figure, width).record(recorder);
        }
    }
}
