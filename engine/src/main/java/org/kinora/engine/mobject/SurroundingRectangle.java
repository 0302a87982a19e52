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
 * A yellow frame around another mobject.
 *
 * <pre>{@code
 * play(create(new SurroundingRectangle(formula.part("x^2")).follow()));
 * }</pre>
 */
public final class SurroundingRectangle extends VMobject<SurroundingRectangle> {

    /** The gap between the frame and what it surrounds, in units; manim's. */
    public static final double DEFAULT_GAP = 0.1;

    private final Mobject surrounded;
    private final double gap;
    private final double cornerRadius;

    public SurroundingRectangle(Mobject surrounded) {
        this(surrounded, DEFAULT_GAP);
    }

    /** @param gap between the frame and what it surrounds, in units */
    public SurroundingRectangle(Mobject surrounded, double gap) {
        this(surrounded, gap, 0);
    }

    /**
     * @param gap between the frame and what it surrounds, in units
     * @param cornerRadius in units; 0 for sharp corners
     */
    public SurroundingRectangle(Mobject surrounded, double gap, double cornerRadius) {
        super(
                frame(gap, cornerRadius)
                        .apply(surrounded.boundsAt(Recording.current().now())),
                Color.TRANSPARENT,
                new Stroke(Color.YELLOW, DEFAULT_STROKE_WIDTH));
        this.surrounded = surrounded;
        this.gap = gap;
        this.cornerRadius = cornerRadius;
    }

    /** From now on stays around its mobject, wherever that goes and however large it becomes. */
    public SurroundingRectangle follow() {
        transform().set(Affine.IDENTITY);
        path().follow(new OutlineOfBounds(surrounded, frame(gap, cornerRadius)), OutlineOfBounds::at);
        return this;
    }

    private static Function<Bounds, Path> frame(double gap, double cornerRadius) {
        return bounds -> {
            Bounds grown = bounds.grown(gap);
            return Polygons.roundedRectangle(grown.center(), grown.width(), grown.height(), cornerRadius);
        };
    }
}
