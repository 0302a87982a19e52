package org.kinora.engine.pixels;

import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Homography;

/**
 * A crowd in a plane that is seen obliquely. Every instance is seen at its own place, there as if it were small.
 *
 * @param toPicture from the crowd's coordinates to the scene's flat picture
 * @param leastW where the map's w is less, nothing is seen
 */
record SeenCrowd(CrowdPicture crowd, Homography toPicture, double leastW) implements PixelContent {

    @Override
    public void digest(ContentDigest into) {
        into.components(this);
    }

    @Override
    public PixelPainter painter(PictureSize size) {
        return new CrowdPainter(size);
    }
}
