package org.kinora.engine.pixels;

import java.util.Objects;
import java.util.Optional;
import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Homography;

/**
 * A picture that fills a rectangle, or one on its way into another.
 *
 * @param bitmap what is seen
 * @param next what it turns into; the same bitmap if into nothing
 * @param share how much of the next is seen, 0 to 1; the rest is of the first
 * @param place the rectangle, in the content's own coordinates, y upward
 * @param isPixelated whether pixels stay squares of one colour, however large they are
 */
public record BitmapContent(Bitmap bitmap, Bitmap next, double share, Bounds place, boolean isPixelated)
        implements PixelContent {

    public BitmapContent {
        Objects.requireNonNull(bitmap, "bitmap");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(place, "place");
    }

    @Override
    public Optional<PixelContent> seenBy(Homography toPicture, double leastW) {
        boolean isInFront = toPicture.w(place.left(), place.bottom()) >= leastW
                && toPicture.w(place.right(), place.bottom()) >= leastW
                && toPicture.w(place.right(), place.top()) >= leastW
                && toPicture.w(place.left(), place.top()) >= leastW;
        return isInFront ? Optional.of(new SeenBitmap(this, toPicture)) : Optional.empty();
    }

    @Override
    public void digest(ContentDigest into) {
        into.components(this);
    }

    @Override
    public PixelPainter painter(PictureSize size) {
        return new BitmapPainter(size);
    }
}
