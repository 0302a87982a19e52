package org.kinora.engine.pixels;

import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Homography;

/**
 * A picture in a plane that is seen obliquely, all of it in front of the eye.
 *
 * @param toPicture from the picture's coordinates to the scene's flat picture
 */
record SeenBitmap(BitmapContent picture, Homography toPicture) implements PixelContent {

    @Override
    public void digest(ContentDigest into) {
        into.components(this);
    }

    @Override
    public PixelPainter painter(PictureSize size) {
        return new BitmapPainter(size);
    }
}
