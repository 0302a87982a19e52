package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.timeline.Recording;

/**
 * A rectangle in the proportions of the picture.
 *
 * <pre>{@code
 * ScreenRectangle screen = new ScreenRectangle(3).setFill(BLACK, 1);
 * add(screen.toCorner(UP_RIGHT));
 * }</pre>
 */
public final class ScreenRectangle extends VMobject<ScreenRectangle> {

    /** In units; manim's. */
    public static final double DEFAULT_HEIGHT = 4;

    public ScreenRectangle() {
        this(DEFAULT_HEIGHT);
    }

    /** @param height in units; the picture's is 8 */
    public ScreenRectangle(double height) {
        super(outline(height));
    }

    static Path outline(double height) {
        if (!(height > 0) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("A screen's height is above 0, not " + height);
        }
        double width = height * Recording.current().frameWidth() / FullScreenRectangle.HEIGHT;
        return Polygons.rectangle(Point.ORIGIN, width, height);
    }
}
