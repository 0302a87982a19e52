package org.kinora.engine.frame;

import org.kinora.digest.Digestible;

/** One thing that a frame shows: an outline, or a picture that is painted pixel by pixel. */
public sealed interface DrawItem extends Digestible permits ShapeItem, PixelItem {

    /**
     * Unique within a draw list, or within a layer that has effects; the same id in the frame before means the same item.
     */
    long id();
}
