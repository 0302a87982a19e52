package org.kinora.engine.mobject;

import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
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
                under(gap).apply(underlined.boundsAt(Recording.current().now())),
                Color.TRANSPARENT,
                new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
        this.underlined = underlined;
        this.gap = gap;
    }

    /** From now on stays under its mobject, wherever that goes and however wide it becomes. */
    public Underline follow() {
        transform().set(Affine.IDENTITY);
        path().follow(new OutlineOfBounds(underlined, under(gap)), OutlineOfBounds::at);
        return this;
    }

    private static Function<Bounds, Path> under(double gap) {
        return above -> {
            double y = above.bottom() - gap;
            return Path.polyline(new Point(above.left(), y), new Point(above.right(), y));
        };
    }
}
