package org.kinora.engine.frame;

import java.util.Optional;
import org.kinora.digest.Digestible;
import org.kinora.engine.geometry.Homography;

/**
 * What a {@link PixelItem} shows, as an immutable value: contents that are equal look alike, so a frame whose content
 * equals the one before is not painted again.
 */
public interface PixelContent extends Digestible {

    /**
     * Makes a painter of such contents.
     *
     * @param size of the pictures that it will paint on
     */
    PixelPainter painter(PictureSize size);

    /**
     * The same content in a plane that is seen obliquely; empty if it can be drawn under affine maps only.
     *
     * @param toPicture from the content's coordinates to the scene's flat picture, which become the coordinates of the
     *     result
     * @param leastW where the map's w is less, nothing is seen
     */
    default Optional<PixelContent> seenBy(Homography toPicture, double leastW) {
        return Optional.empty();
    }
}
