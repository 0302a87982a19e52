package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Recording;

/**
 * Two red lines from corner to corner that cross a mobject out.
 *
 * <pre>{@code
 * play(create(new Cross(formula)));
 * add(new Cross(word).setStrokeWidth(4).follow());
 * }</pre>
 */
public final class Cross extends VMobject<Cross> {

    /** In hundredths of a unit; manim's. */
    private static final double STROKE_WIDTH = 6;

    private final Mobject crossed;

    public Cross(Mobject crossed) {
        super(
                lines(crossed.boundsAt(Recording.current().now())),
                Color.TRANSPARENT,
                new Stroke(Color.RED, STROKE_WIDTH).withCap(Stroke.Cap.ROUND));
        this.crossed = crossed;
    }

    /** From now on stays on its mobject, wherever that goes and however large it becomes. */
    public Cross follow() {
        transform().set(Affine.IDENTITY);
        path().follow(new OutlineOfBounds(crossed, Cross::lines), OutlineOfBounds::at);
        return this;
    }

    private static Path lines(Bounds bounds) {
        return Path.builder()
                .append(Path.polyline(bounds.corner(Point.UP_LEFT), bounds.corner(Point.DOWN_RIGHT)))
                .append(Path.polyline(bounds.corner(Point.UP_RIGHT), bounds.corner(Point.DOWN_LEFT)))
                .build();
    }
}
