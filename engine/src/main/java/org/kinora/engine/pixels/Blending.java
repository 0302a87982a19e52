package org.kinora.engine.pixels;

import org.kinora.engine.frame.Blend;
import org.kinora.engine.paint.Color;

/**
 * Combines pixels as OpenGL does with pictures of eight bits a channel. A pixel is one word, red in its lowest eight
 * bits, then green, blue and alpha; colours are premultiplied, so that none is greater than alpha.
 *
 * <p>Every product of two bytes is rounded to the nearest byte, which is never in doubt: no product of two bytes is
 * halfway between two others. Only what shows through a pixel is rounded as Mesa's blending on the processor does it, by
 * which a product just above a half may become the lower byte, so that Java and Mesa blend to the same bytes. Other
 * drivers may differ by one level a blend.
 */
public final class Blending {

    private static final int OPAQUE = 255;
    /** Two channels with eight free bits above each, so that one multiplication serves both. */
    private static final int LANES = 0x00FF00FF;

    private static final int HALVES = 0x00800080;
    private static final long WIDE_LANES = 0x00FF00FF00FF00FFL;
    private static final long WIDE_HALVES = 0x0080008000800080L;

    private Blending() {}

    /** The pixel of a colour whose alpha is multiplied by {@code opacity}, 0 to 1; premultiplied, then rounded. */
    public static int pixel(Color color, double opacity) {
        double alpha = color.alpha() * opacity;
        return (int) (color.red() * alpha * 255 + 0.5)
                | (int) (color.green() * alpha * 255 + 0.5) << 8
                | (int) (color.blue() * alpha * 255 + 0.5) << 16
                | (int) (alpha * 255 + 0.5) << 24;
    }

    /** A pixel with all channels multiplied by {@code factor / 255}. @param factor from 0 to 255 */
    public static int scaled(int pixel, int factor) {
        if (factor == OPAQUE) {
            return pixel;
        }
        return product(pixel & LANES, factor) | product(pixel >>> 8 & LANES, factor) << 8;
    }

    /** Divides by 255 as Blinn did ("Three wrongs make a right", 1995): exact for all products of two bytes. */
    private static int product(int lanes, int factor) {
        int wide = lanes * factor + HALVES;
        return wide + (wide >>> 8 & LANES) >>> 8 & LANES;
    }

    /** What shows of a pixel through another one, with Mesa's rounding. */
    private static int rest(int pixel, int factor) {
        return share(pixel & LANES, factor) | share(pixel >>> 8 & LANES, factor) << 8;
    }

    private static int share(int lanes, int factor) {
        int wide = lanes * factor;
        return wide + (wide >>> 8 & LANES) + HALVES >>> 8 & LANES;
    }

    /** A pixel laid over another. */
    public static int over(int pixel, int behind) {
        int alpha = pixel >>> 24;
        // channels do not run over, since a premultiplied one is at most alpha; short enough to be inlined by any
        // compiler, as are the methods that it calls
        return alpha == OPAQUE ? pixel : pixel + rest(behind, OPAQUE - alpha);
    }

    /**
     * A pixel as a long of four lanes of sixteen bits: one multiplication serves all channels, which pays where one
     * pixel is blended many times.
     */
    static long wide(int pixel) {
        return pixel & LANES | (long) (pixel >>> 8 & LANES) << 32;
    }

    /** A wide pixel with all channels multiplied by {@code factor / 255}. @param factor from 0 to 255 */
    static long scaled(long wide, int factor) {
        long product = wide * factor + WIDE_HALVES;
        return product + (product >>> 8 & WIDE_LANES) >>> 8 & WIDE_LANES;
    }

    /** A wide pixel laid over a pixel. */
    static int over(long wide, int behind) {
        long product = wide(behind) * (OPAQUE - (int) (wide >>> 48));
        return narrow(wide + (product + (product >>> 8 & WIDE_LANES) + WIDE_HALVES >>> 8 & WIDE_LANES));
    }

    static int narrow(long wide) {
        return (int) (wide | wide >>> 24);
    }

    /** A pixel added to another, each channel up to 255. */
    public static int add(int pixel, int behind) {
        return saturated((pixel & LANES) + (behind & LANES))
                | saturated((pixel >>> 8 & LANES) + (behind >>> 8 & LANES)) << 8;
    }

    private static int saturated(int sums) {
        int carries = sums >>> 8 & 0x00010001;
        return (sums | carries * OPAQUE) & LANES;
    }

    /** A pixel combined with another in any way. */
    public static int blend(Blend blend, int pixel, int behind) {
        return switch (blend) {
            case OVER -> over(pixel, behind);
            case ADD -> add(pixel, behind);
            default -> mixed(blend, pixel, behind);
        };
    }

    private static int mixed(Blend blend, int pixel, int behind) {
        if (pixel == 0 || behind == 0) {
            return pixel | behind;
        }
        int alpha = pixel >>> 24;
        int alphaBehind = behind >>> 24;
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int s = pixel >>> shift & 0xFF;
            int b = behind >>> shift & 0xFF;
            int both = both(blend, s, b, alpha, alphaBehind);
            int sum = both + s * (OPAQUE - alphaBehind) + b * (OPAQUE - alpha);
            // 255 is odd, so no sum is halfway between two of its multiples
            result |= (sum + OPAQUE / 2) / OPAQUE << shift;
        }
        return result;
    }

    /** A channel where both pixels are, times 255 × 255; {@link Blend} has the formulas. */
    private static int both(Blend blend, int s, int b, int alpha, int alphaBehind) {
        return switch (blend) {
            case MULTIPLY -> s * b;
            case SCREEN -> s * alphaBehind + b * alpha - s * b;
            case OVERLAY ->
                2 * b <= alphaBehind ? 2 * s * b : alpha * alphaBehind - 2 * (alphaBehind - b) * (alpha - s);
            case DARKEN -> Math.min(s * alphaBehind, b * alpha);
            case LIGHTEN -> Math.max(s * alphaBehind, b * alpha);
            case OVER, ADD -> throw new AssertionError(blend + " needs no formula");
        };
    }

    /** Blends a stretch of pixels with those in another array. @param factor of the new pixels, from 0 to 255 */
    public static void blend(Blend blend, int factor, int[] pixels, int from, int[] behind, int at, int count) {
        if (factor == 0) {
            return;
        }
        if (blend == Blend.OVER && factor == OPAQUE) {
            lay(pixels, from, behind, at, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            int pixel = pixels[from + i];
            if (pixel != 0) {
                behind[at + i] = blend(blend, scaled(pixel, factor), behind[at + i]);
            }
        }
    }

    private static void lay(int[] pixels, int from, int[] behind, int at, int count) {
        for (int i = 0; i < count; i++) {
            int pixel = pixels[from + i];
            if (pixel != 0) {
                behind[at + i] = over(pixel, behind[at + i]);
            }
        }
    }
}
