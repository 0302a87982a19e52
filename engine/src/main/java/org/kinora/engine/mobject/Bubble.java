package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * What someone says or thinks: {@link SpeechBubble} or {@link ThoughtBubble}. It is as large as its content needs, and
 * can be pinned to a mobject, with which it goes along.
 *
 * <pre>{@code
 * SpeechBubble hello = new SpeechBubble("Hello!").pinTo(robot);
 * play(fadeIn(hello));
 * }</pre>
 *
 * @param <B> the type that the fluent methods return: the class itself
 */
public abstract sealed class Bubble<B extends Bubble<B>> extends Composite<B> permits SpeechBubble, ThoughtBubble {

    static final double TEXT_SIZE = 36;

    /** Between the content's corners and the rim, in units. */
    private static final double MARGIN = 0.25;

    /** Half the diagonal of a square, by which an ellipse around a rectangle is larger than that. */
    private static final double AROUND = Math.sqrt(2) / 2;

    /** From what it is pinned to, to the end of its tail, in units. */
    private static final double GAP = 0.1;

    /** How long a tail is, in units. */
    private static final double TAIL = 0.75;

    /** How long the way from a cloud is, in units. */
    private static final double PUFFS = 1.25;

    private final BubbleShape outline;

    Bubble(boolean isCloud, Mobject content) {
        content.toCenter();
        outline = new BubbleShape(isCloud, size(content));
        outline.setTip(placeOfTip(Point.UP_RIGHT));
        addParts(outline, content);
    }

    private static Point size(Mobject content) {
        return new Point(content.width() * AROUND + MARGIN, content.height() * AROUND + MARGIN);
    }

    /** Where the tail of a bubble ends that lies in a direction from what it belongs to. */
    private Point placeOfTip(Point direction) {
        Point size = outline.size().get();
        double length = outline.isCloud() ? PUFFS : TAIL;
        double share = direction.x() == 0 || direction.y() == 0 ? 1 : AROUND;
        return new Point(
                -Math.signum(direction.x()) * share * (size.x() + length),
                -Math.signum(direction.y()) * share * (size.y() + length));
    }

    /** The bubble itself, without its content. */
    public final BubbleShape outline() {
        return outline;
    }

    /** What is in it. */
    public final Mobject content() {
        return get(1);
    }

    /** Puts something else into it, which becomes a part of this; the bubble becomes as large as that needs. */
    public final B setContent(Mobject content) {
        Mobject before = content();
        boolean wasShown = isShown();
        Point size = size(content);
        content.moveTo(outline.placement().apply(Point.ORIGIN));
        replaceParts(List.of(before), List.of(content));
        outline.size().set(size);
        if (!Recording.current().isEditing()) {
            before.hide();
            if (wasShown) {
                content.show();
            }
        }
        return self();
    }

    /** Leads its tail to a point of the scene. */
    public final B pointTo(Point point) {
        outline.setTip(outline.placement().inverse().apply(point));
        return self();
    }

    /** Puts it up and to the right of a mobject, with which it goes along from now on. */
    public final B pinTo(Mobject speaker) {
        return pinTo(speaker, Point.UP_RIGHT);
    }

    /**
     * Puts it beside a mobject, with its tail toward that, and goes along with it until this is moved by itself.
     *
     * @param direction where the bubble lies as seen from the mobject: a side or a corner
     */
    public final B pinTo(Mobject speaker, Point direction) {
        outline.setTip(placeOfTip(direction));
        Point mouth = speaker.corner(direction);
        Point tip = outline.placement().apply(outline.tip().get());
        shift(mouth.plus(direction.normalized().times(GAP)).minus(tip));
        return attach(new Pinned(speaker, direction, mouth));
    }

    /** Goes along with a corner, or the middle of a side, of another mobject. */
    private record Pinned(Mobject other, Point direction, Point from) implements Attachment.Rule {

        @Override
        public Point shift(Moment moment, Bounds unattached) {
            return other.boundsAt(moment).corner(direction).minus(from);
        }

        @Override
        public Pinned copy(UnaryOperator<Object> copies) {
            Mobject copy = (Mobject) copies.apply(other);
            return copy == other ? null : new Pinned(copy, direction, from);
        }
    }
}
