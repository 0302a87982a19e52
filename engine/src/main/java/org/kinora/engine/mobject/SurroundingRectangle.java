package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Recording;

/** A yellow frame around something. */
public final class SurroundingRectangle extends Shape<SurroundingRectangle> {

    /** Between the frame and what it surrounds, in units; manim's. */
    public static final double DEFAULT_GAP = 0.1;

    private final Layout<?> surrounded;
    private final double gap;
    private final double cornerRadius;

    public SurroundingRectangle(Layout<?> surrounded) {
        this(surrounded, DEFAULT_GAP);
    }

    public SurroundingRectangle(Layout<?> surrounded, double gap) {
        this(surrounded, gap, 0);
    }

    /** @param cornerRadius in units; 0 for sharp corners */
    public SurroundingRectangle(Layout<?> surrounded, double gap, double cornerRadius) {
        super(
                frame(surrounded.boundsAt(Recording.current().now()), gap, cornerRadius),
                Color.TRANSPARENT,
                new Stroke(Color.YELLOW, DEFAULT_STROKE_WIDTH));
        this.surrounded = surrounded;
        this.gap = gap;
        this.cornerRadius = cornerRadius;
    }

    /** From now on stays around what it surrounds, wherever that goes and however large it becomes. */
    public SurroundingRectangle follow() {
        transform().set(Affine.IDENTITY);
        path().follow(moment -> frame(surrounded.boundsAt(moment), gap, cornerRadius));
        return this;
    }

    private static Path frame(Bounds bounds, double gap, double cornerRadius) {
        Bounds grown = bounds.grown(gap);
        return Polygons.roundedRectangle(grown.center(), grown.width(), grown.height(), cornerRadius);
    }
}
