package org.kinora.engine.render;

import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;

/**
 * Everything that one frame shows.
 *
 * @param background opaque, or with alpha for a picture with transparency
 * @param view from scene units to the frame's units: the origin is the picture's centre, y grows upward, and the picture is
 *     8 units high whatever its size; the identity for a camera that rests; it scales strokes by its mean scale
 * @param items from back to front
 */
public record DrawList(Color background, Affine view, List<DrawItem> items) {

    /** The picture's height in frame units; its width follows from the aspect ratio, 14.22 at 16:9. */
    public static final double FRAME_HEIGHT = 8;

    public DrawList {
        items = List.copyOf(items);
    }
}
