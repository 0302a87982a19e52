package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.pixels.BitmapContent;

/**
 * What an image shows: a picture, or one on its way into another.
 *
 * @param share how much of the next is seen, 0 to 1
 */
record PictureFrame(Bitmap bitmap, Bitmap next, double share) {

    /** Manim's: a picture of 1080 rows is as high as the frame. */
    private static final double PIXEL = 8 / 1080.0;

    static PictureFrame of(Bitmap bitmap) {
        return new PictureFrame(bitmap, bitmap, 0);
    }

    /** The rectangle of a picture, so large that one of its pixels is one in a film of 1080 rows. */
    static Path outline(double columns, double rows) {
        return Polygons.rectangle(Point.ORIGIN, columns * PIXEL, rows * PIXEL);
    }

    /** The rectangle of a picture with the given height in scene units. */
    static Path outline(double columns, double rows, double height) {
        if (!(height > 0)) {
            throw new IllegalArgumentException("A picture needs a positive height, not " + height);
        }
        return Polygons.rectangle(Point.ORIGIN, columns / rows * height, height);
    }

    /** Fades one into the other; of what is on its way, the nearer end counts. */
    static DoubleFunction<PictureFrame> between(PictureFrame from, PictureFrame to) {
        Bitmap first = from.nearest();
        Bitmap last = to.nearest();
        return progress -> progress <= 0 ? from : progress >= 1 ? to : new PictureFrame(first, last, progress);
    }

    private Bitmap nearest() {
        return share < 0.5 ? bitmap : next;
    }

    /** To be painted where an outline is. */
    BitmapContent within(Path outline, boolean isPixelated) {
        Bounds place = outline.isEmpty() ? Bounds.at(Point.ORIGIN) : outline.bounds();
        return new BitmapContent(bitmap, next, share, place, isPixelated);
    }
}
