package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
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
 * play(camera().animate(c -> c.frameOn(detail, 0.5)));
 * }</pre>
 */
public final class Camera extends VMobject<Camera> {

    private final double frameWidth = Recording.current().frameWidth();

    public Camera() {
        super(frame(Recording.current().frameWidth() / 2));
    }

    private static Path frame(double halfWidth) {
        return Path.polygon(
                new Point(-halfWidth, -4), new Point(halfWidth, -4), new Point(halfWidth, 4), new Point(-halfWidth, 4));
    }

    /** Pans until a point, in scene units, is in the middle of the picture. */
    public Camera panTo(Point point) {
        return moveTo(point);
    }

    /** Pans until a mobject is in the middle of the picture. */
    public Camera panTo(Mobject mobject) {
        return moveTo(mobject);
    }

    /**
     * Zooms about the middle of the picture.
     *
     * @param factor how much larger than at the start of the scene everything looks; above 0, and 1 for no zoom
     */
    public Camera zoomTo(double factor) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("A camera zooms by a factor above 0, not " + factor);
        }
        return scale(1 / (factor * placement().meanScale()));
    }

    /**
     * Pans and zooms until a mobject fills the picture's width or height.
     *
     * @param margin what stays free on each side of it, in units
     */
    public Camera frameOn(Mobject mobject, double margin) {
        Bounds bounds = mobject.bounds();
        double height = Math.max(bounds.height() + 2 * margin, (bounds.width() + 2 * margin) * 8 / frameWidth);
        if (!(height > 0)) {
            throw new IllegalArgumentException("A camera cannot be filled by a "
                    + mobject.getClass().getSimpleName() + " of " + bounds.width() + " × " + bounds.height()
                    + " units with a margin of " + margin);
        }
        return zoomTo(8 / height).panTo(bounds.center());
    }

    /** From now on keeps a mobject in the middle of the picture, until it is moved by hand or {@link #stopFollowing}. */
    public Camera follow(Mobject mobject) {
        return alwaysMoveTo(mobject);
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
