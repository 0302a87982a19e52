package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * The frame through which a scene is seen: a rectangle that is never drawn itself. Moving it pans, scaling it zooms (at
 * half the size everything looks twice as large), turning it turns the picture the other way.
 *
 * <pre>{@code
 * play(camera().animate(c -> c.scale(0.5).moveTo(detail)));
 * }</pre>
 */
public final class Camera extends VMobject<Camera> {

    public Camera() {
        super(frame(Recording.current().frameWidth() / 2));
    }

    private static Path frame(double halfWidth) {
        return Path.polygon(
                new Point(-halfWidth, -4), new Point(halfWidth, -4), new Point(halfWidth, 4), new Point(-halfWidth, 4));
    }

    /** From scene units to the picture's units at a moment, in which the picture is 8 units high around the origin. */
    public Affine viewAt(Moment moment) {
        Affine placement = placementAt(moment);
        return placement.equals(Affine.IDENTITY) ? placement : placement.inverse();
    }

    /** A camera is never shown. */
    @Override
    public void show() {}

    @Override
    public void showInPlaceOf(Mobject other) {}

    @Override
    public void bringToFront() {}
}
