package org.kinora.engine.frame;

/**
 * What a {@link PixelItem} shows, as an immutable value: contents that are equal look alike, so a frame whose content
 * equals the one before is not painted again.
 */
public interface PixelContent {

    /**
     * Makes a painter of such contents.
     *
     * @param size of the pictures that it will paint on
     */
    PixelPainter painter(PictureSize size);
}
