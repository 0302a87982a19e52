package org.kinora.engine.mobject;

import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Recording;

/**
 * A black rectangle, a quarter transparent, behind what has to be read above a picture. Show it before that.
 *
 * <pre>{@code
 * add(plane, new BackgroundRectangle(formula, 0.15), formula);
 * play(fadeIn(new BackgroundRectangle(label).setFill(DARK_BLUE, 0.9).follow()));
 * }</pre>
 */
public final class BackgroundRectangle extends VMobject<BackgroundRectangle> {

    /** Manim's. */
    private static final double OPACITY = 0.75;

    private final Mobject before;
    private final double gap;

    /** Exactly as large as what is before it, as in manim. */
    public BackgroundRectangle(Mobject before) {
        this(before, 0);
    }

    /** @param gap how far it reaches beyond what is before it, in units */
    public BackgroundRectangle(Mobject before, double gap) {
        super(
                behind(gap).apply(before.boundsAt(Recording.current().now())),
                Color.BLACK.withAlpha(OPACITY),
                Stroke.NONE);
        this.before = before;
        this.gap = gap;
    }

    /** From now on stays behind its mobject, wherever that goes and however large it becomes. */
    public BackgroundRectangle follow() {
        transform().set(Affine.IDENTITY);
        path().follow(new OutlineOfBounds(before, behind(gap)), OutlineOfBounds::at);
        return this;
    }

    private static Function<Bounds, Path> behind(double gap) {
        return bounds -> {
            Bounds grown = bounds.grown(gap);
            return Polygons.rectangle(grown.center(), grown.width(), grown.height());
        };
    }
}
