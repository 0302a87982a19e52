package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * A line under another mobject, as wide as that.
 *
 * <pre>{@code
 * play(create(new Underline(title).setColor(YELLOW)));
 * add(new Underline(word, 0.05).follow());
 * }</pre>
 */
public final class Underline extends VMobject<Underline> {

    /** The gap between the line and what is above it, in units; manim's. */
    public static final double DEFAULT_GAP = 0.1;

    private final Mobject underlined;
    private final double gap;

    public Underline(Mobject underlined) {
        this(underlined, DEFAULT_GAP);
    }

    /** @param gap between the line and what is above it, in units */
    public Underline(Mobject underlined, double gap) {
        super(
                line(underlined.boundsAt(Recording.current().now()), gap),
                Color.TRANSPARENT,
                new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
        this.underlined = underlined;
        this.gap = gap;
    }

    /** From now on stays under its mobject, wherever that goes and however wide it becomes. */
    public Underline follow() {
        transform().set(Affine.IDENTITY);
        path().follow(new Under(underlined, gap), Under::lineAt);
        return this;
    }

    private record Under(Mobject underlined, double gap) implements Relation {

        Path lineAt(Moment moment) {
            return line(underlined.boundsAt(moment), gap);
        }

        @Override
        public Under copy(UnaryOperator<Object> copies) {
            Mobject copy = (Mobject) copies.apply(underlined);
            return copy == underlined ? null : new Under(copy, gap);
        }
    }

    private static Path line(Bounds above, double gap) {
        double y = above.bottom() - gap;
        return Path.polyline(new Point(above.left(), y), new Point(above.right(), y));
    }
}
