package org.kinora.engine.frame;

import java.util.Optional;
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

    /**
     * Finds out how the picture that this painter painted last becomes another one: what is painted that way equals what
     * {@link #paint} paints, apart from which transparent blocks the layer covers. Unless this is empty, the caller must
     * let it paint before it asks again.
     *
     * @param toPixels as for {@link #paint}
     * @return empty if the picture has to be painted as a whole
     */
    default Optional<Repaint> repaint(PixelContent content, Affine toPixels, double opacity) {
        return Optional.empty();
    }
}
