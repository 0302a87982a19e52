package org.kinora.engine.frame;

import org.kinora.engine.geometry.Affine;

/**
 * Paints the contents of one item, frame after frame. It may keep whatever saves work, as long as a picture depends on
 * the arguments alone: not on what was painted before, nor on the number of threads. For one thread at a time; it may
 * let others help.
 */
public interface PixelPainter {

    /** Whether this painter can paint a content; otherwise the item gets another painter. */
    boolean paints(PixelContent content);

    /**
     * Paints a content.
     *
     * @param toPixels from the content's coordinates to pixels, counted from the picture's top left corner, y downward
     * @param opacity 0 to 1
     * @param layer is empty, to be {@linkplain PixelLayer#cover opened} and filled
     */
    void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer);
}
