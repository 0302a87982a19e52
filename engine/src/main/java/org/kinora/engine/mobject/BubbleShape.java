package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Speech;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * The outline of a {@link Bubble} with its tail.
 *
 * <pre>{@code
 * SpeechBubble bubble = new SpeechBubble("Look!").pinTo(robot);
 * bubble.outline().setFill(BLUE, 0.4);
 * }</pre>
 */
public final class BubbleShape extends DerivedShape<BubbleShape> {

    private static final double OPACITY = 0.85;
    private static final double LEAST = 0.01;

    private final boolean isCloud;
    private final Property<Point> size;
    private final Property<Point> tip;

    /** @param size half its width and height, in units */
    BubbleShape(boolean isCloud, Point size) {
        super(Color.BLACK.withAlpha(OPACITY), new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
        this.isCloud = isCloud;
        this.size = property(size);
        this.tip = property(Point.ORIGIN);
    }

    boolean isCloud() {
        return isCloud;
    }

    /** Half its width and height without the tail, in its own coordinates. */
    Property<Point> size() {
        return size;
    }

    /** Where its tail ends, in its own coordinates. */
    Property<Point> tip() {
        return tip;
    }

    void setTip(Point point) {
        tip.set(point);
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double radiusX = Math.max(LEAST, size.at(moment).x());
        double radiusY = Math.max(LEAST, size.at(moment).y());
        return isCloud
                ? Speech.cloud(radiusX, radiusY, tip.at(moment))
                : Speech.bubble(radiusX, radiusY, tip.at(moment));
    }
}
