package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;
import org.kinora.engine.timeline.Recording;

/**
 * Draws the eye to a point: a spotlight as large as the picture shrinks upon it and is gone.
 *
 * <pre>{@code
 * play(new FocusOn(answer).color(BLUE));
 * }</pre>
 */
public final class FocusOn extends FluentAnimation<FocusOn> {

    private final Mobject mobject;
    private final Point point;
    private double opacity = 0.2;
    private Color color = Color.GRAY;

    public FocusOn(Mobject mobject) {
        this(mobject, null);
    }

    /** @param point in scene units */
    public FocusOn(Point point) {
        this(null, point);
    }

    private FocusOn(Mobject mobject, Point point) {
        this.mobject = point == null ? Given.to(this, mobject) : mobject;
        this.point = point;
    }

    /** Sets the spotlight's opacity when it is smallest, 0 to 1; 0.2 unless set. */
    public FocusOn opacity(double newOpacity) {
        opacity = Given.finite(newOpacity, "An opacity");
        return this;
    }

    public FocusOn color(Color newColor) {
        color = Given.present(newColor, "FocusOn needs a colour");
        return this;
    }

    @Override
    protected double defaultRunTime() {
        return 2;
    }

    @Override
    protected void record(Recorder recorder) {
        Point center = mobject == null ? point : mobject.center();
        // from any point of the picture it reaches every other
        double radius = Recording.current().frameWidth() / 2 + 4;
        Circle light = new Circle(1).setFill(color, opacity).setStrokeWidth(0).moveTo(center);
        light.show();
        recorder.tween(
                light.effect(),
                progress -> Effect.NONE
                        .moved(Affine.scaling(radius * Math.max(0, 1 - progress), Point.ORIGIN))
                        .present(progress));
        recorder.atEnd(light::hide);
    }
}
