package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * The frame through which a scene is seen: a rectangle that is never drawn itself. Moving it pans, scaling it zooms (half
 * the size shows everything twice as large), turning it turns the picture: {@code camera().animate(c -> c.scale(0.5))}.
 */
public final class Camera extends VMobject<Camera> {

    public Camera() {
        super(frame(Recording.current().frameWidth() / 2));
    }

    private static Path frame(double halfWidth) {
        return Path.polygon(
                new Point(-halfWidth, -4), new Point(halfWidth, -4), new Point(halfWidth, 4), new Point(-halfWidth, 4));
    }

    /** From scene units to the picture's units at a moment; see the draw list. */
    public Affine viewAt(Moment moment) {
        Affine placement = placementAt(moment);
        return placement.equals(Affine.IDENTITY) ? placement : placement.inverse();
    }

    /** A camera stays behind its picture. */
    @Override
    public void show() {}

    @Override
    public void showInPlaceOf(Mobject other) {}

    @Override
    public void bringToFront() {}
}
