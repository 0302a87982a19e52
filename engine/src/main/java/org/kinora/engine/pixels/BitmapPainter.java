package org.kinora.engine.pixels;

import java.util.stream.Stream;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.geometry.Point;

/** Paints bitmaps under any affine map. */
final class BitmapPainter implements PixelPainter {

    /** A pixel more on each side, for edges that lie between pixels. */
    private static final double MARGIN = 1;

    private final PixelLayer scratch;

    BitmapPainter(PictureSize size) {
        scratch = new PixelLayer(size);
    }

    @Override
    public boolean paints(PixelContent content) {
        return content instanceof BitmapContent || content instanceof SeenBitmap;
    }

    @Override
    public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
        Homography plane = content instanceof SeenBitmap seen ? seen.toPicture().then(toPixels) : null;
        BitmapContent picture = content instanceof SeenBitmap seen ? seen.picture() : (BitmapContent) content;
        double share = Math.max(0, Math.min(1, picture.share()));
        if (share == 0 || picture.next() == picture.bitmap()) {
            paint(picture, picture.bitmap(), toPixels, plane, opacity, layer);
        } else if (share == 1) {
            paint(picture, picture.next(), toPixels, plane, opacity, layer);
        } else {
            paint(picture, picture.bitmap(), toPixels, plane, opacity, layer);
            paint(picture, picture.next(), toPixels, plane, opacity, scratch);
            mix(layer, scratch, share);
        }
    }

    /** @param plane from the content's coordinates to pixels if it is seen obliquely, or null */
    private static void paint(
            BitmapContent picture, Bitmap bitmap, Affine toPixels, Homography plane, double opacity, PixelLayer layer) {
        Bounds place = picture.place();
        // from the bitmap's pixels, y downward, to the content's coordinates
        Affine placed = new Affine(
                place.width() / bitmap.width(), 0, 0, -place.height() / bitmap.height(), place.left(), place.top());
        if (plane != null) {
            paint(bitmap, plane.after(placed), opacity, picture.isPixelated(), layer);
            return;
        }
        Affine map = placed.then(toPixels);
        double reachX = (Math.abs(map.xx()) * bitmap.width() + Math.abs(map.xy()) * bitmap.height()) / 2 + MARGIN;
        double reachY = (Math.abs(map.yx()) * bitmap.width() + Math.abs(map.yy()) * bitmap.height()) / 2 + MARGIN;
        double centerX = map.applyX(bitmap.width() / 2.0, bitmap.height() / 2.0);
        double centerY = map.applyY(bitmap.width() / 2.0, bitmap.height() / 2.0);
        layer.cover(centerX - reachX, centerY - reachY, centerX + reachX, centerY + reachY);
        if (!layer.isEmpty()) {
            BitmapSampler.paint(bitmap, map, opacity, picture.isPixelated(), layer);
        }
    }

    private static void paint(Bitmap bitmap, Homography map, double opacity, boolean isPixelated, PixelLayer layer) {
        Bounds around = Bounds.around(Stream.of(
                                new Point(0, 0),
                                new Point(bitmap.width(), 0),
                                new Point(bitmap.width(), bitmap.height()),
                                new Point(0, bitmap.height()))
                        .map(corner ->
                                Bounds.at(new Point(map.x(corner.x(), corner.y()), map.y(corner.x(), corner.y())))))
                .orElseThrow();
        layer.cover(around.left() - MARGIN, around.bottom() - MARGIN, around.right() + MARGIN, around.top() + MARGIN);
        if (!layer.isEmpty()) {
            BitmapSampler.paintSeen(bitmap, map, opacity, isPixelated, layer);
        }
    }

    /** Both layers cover the same rectangle. */
    private static void mix(PixelLayer layer, PixelLayer other, double share) {
        int[] pixels = layer.pixels();
        int[] others = other.pixels();
        int weight = (int) (share * 256 + 0.5);
        for (int i = 0; i < layer.width() * layer.height(); i++) {
            int a = pixels[i];
            int b = others[i];
            if (a != b) {
                pixels[i] = mixed(a, b, weight);
            }
        }
    }

    private static int mixed(int a, int b, int weight) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = (a >>> shift & 255) * (256 - weight) + (b >>> shift & 255) * weight;
            mixed |= (sum + 128 >> 8) << shift;
        }
        return mixed;
    }
}
