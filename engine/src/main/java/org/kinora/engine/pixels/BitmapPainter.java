package org.kinora.engine.pixels;

import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;

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
        return content instanceof BitmapContent;
    }

    @Override
    public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
        BitmapContent picture = (BitmapContent) content;
        double share = Math.max(0, Math.min(1, picture.share()));
        if (share == 0 || picture.next() == picture.bitmap()) {
            paint(picture, picture.bitmap(), toPixels, opacity, layer);
        } else if (share == 1) {
            paint(picture, picture.next(), toPixels, opacity, layer);
        } else {
            paint(picture, picture.bitmap(), toPixels, opacity, layer);
            paint(picture, picture.next(), toPixels, opacity, scratch);
            mix(layer, scratch, share);
        }
    }

    private void paint(BitmapContent picture, Bitmap bitmap, Affine toPixels, double opacity, PixelLayer layer) {
        Bounds place = picture.place();
        // from the bitmap's pixels, y downward, to the layer's
        Affine map = new Affine(
                        place.width() / bitmap.width(),
                        0,
                        0,
                        -place.height() / bitmap.height(),
                        place.left(),
                        place.top())
                .then(toPixels);
        double reachX = (Math.abs(map.xx()) * bitmap.width() + Math.abs(map.xy()) * bitmap.height()) / 2 + MARGIN;
        double reachY = (Math.abs(map.yx()) * bitmap.width() + Math.abs(map.yy()) * bitmap.height()) / 2 + MARGIN;
        double centerX = map.applyX(bitmap.width() / 2.0, bitmap.height() / 2.0);
        double centerY = map.applyY(bitmap.width() / 2.0, bitmap.height() / 2.0);
        layer.cover(centerX - reachX, centerY - reachY, centerX + reachX, centerY + reachY);
        if (!layer.isEmpty()) {
            BitmapSampler.paint(bitmap, map, opacity, picture.isPixelated(), layer);
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
