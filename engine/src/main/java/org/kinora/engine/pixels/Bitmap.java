package org.kinora.engine.pixels;

import java.util.Arrays;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Digestible;
import org.kinora.engine.frame.PictureSize;

/**
 * A picture in memory. Pixels are as in a {@link org.kinora.engine.frame.PixelLayer}: premultiplied, red in the lowest
 * eight bits, then green, blue and alpha; row 0 is at the top. Immutable; equal if all pixels are.
 */
public final class Bitmap implements Digestible {

    private final int width;
    private final int height;
    private final int[] pixels;
    /** Half as wide and high; made when first asked for, and the same whichever thread makes it. */
    private volatile Bitmap half;

    private Bitmap(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * @param rgba premultiplied pixels, row by row from the top; belongs to the bitmap from now on
     * @throws IllegalArgumentException unless there are width × height of them
     */
    public static Bitmap of(int width, int height, int[] rgba) {
        new PictureSize(width, height);
        if (rgba.length != width * height) {
            throw new IllegalArgumentException("A picture of %dx%d has %d pixels, not %d"
                    .formatted(width, height, (long) width * height, rgba.length));
        }
        return new Bitmap(width, height, rgba);
    }

    /**
     * A bitmap of colours as Java packs them, {@code 0xAARRGGBB}, which are not premultiplied.
     *
     * @param argb row by row from the top
     */
    public static Bitmap ofArgb(int width, int height, int[] argb) {
        int[] rgba = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            rgba[i] = premultiplied(argb[i]);
        }
        return of(width, height, rgba);
    }

    private static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        int red = ((argb >> 16 & 255) * alpha + 127) / 255;
        int green = ((argb >> 8 & 255) * alpha + 127) / 255;
        int blue = ((argb & 255) * alpha + 127) / 255;
        return alpha << 24 | blue << 16 | green << 8 | red;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A pixel, premultiplied. */
    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    int[] pixels() {
        return pixels;
    }

    /** This picture at half the size, every pixel the mean of four; odd rows and columns at the end weigh alone. */
    Bitmap half() {
        Bitmap known = half;
        if (known == null) {
            known = halved();
            half = known;
        }
        return known;
    }

    private Bitmap halved() {
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        int[] means = new int[halfWidth * halfHeight];
        for (int y = 0; y < halfHeight; y++) {
            int upper = 2 * y * width;
            int lower = Math.min(height - 1, 2 * y + 1) * width;
            for (int x = 0; x < halfWidth; x++) {
                int left = 2 * x;
                int right = Math.min(width - 1, left + 1);
                means[y * halfWidth + x] =
                        mean(pixels[upper + left], pixels[upper + right], pixels[lower + left], pixels[lower + right]);
            }
        }
        return new Bitmap(halfWidth, halfHeight, means);
    }

    private static int mean(int a, int b, int c, int d) {
        int mean = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = (a >>> shift & 255) + (b >>> shift & 255) + (c >>> shift & 255) + (d >>> shift & 255);
            mean |= (sum + 2 >> 2) << shift;
        }
        return mean;
    }

    @Override
    public void digest(ContentDigest into) {
        into.shared(this, 4L * pixels.length, own -> own.add(width).add(pixels));
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Bitmap bitmap && width == bitmap.width && Arrays.equals(pixels, bitmap.pixels);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(pixels);
    }

    @Override
    public String toString() {
        return "Bitmap[" + width + "x" + height + "]";
    }
}
