package org.kinora.engine.golden;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** How a picture differs from a golden one of the same size. */
final class PictureDifference {

    private static final int CHANNELS = 4;

    private final BufferedImage expected;
    private final BufferedImage actual;
    private final int[] differences;
    private final boolean[] outside;
    private int pixelsOutside;
    private int pixelsThatDiffer;
    private int greatest;
    private Point worst = new Point();
    private int worstDifference;
    private int worstAllowed;

    private PictureDifference(BufferedImage expected, BufferedImage actual) {
        this.expected = expected;
        this.actual = actual;
        this.differences = new int[expected.getWidth() * expected.getHeight()];
        this.outside = new boolean[differences.length];
    }

    /** @throws IllegalArgumentException if the sizes differ */
    static PictureDifference between(BufferedImage expected, BufferedImage actual, Tolerance tolerance) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            throw new IllegalArgumentException("Pictures of different sizes have no pixels in common");
        }
        PictureDifference difference = new PictureDifference(expected, actual);
        difference.measure(tolerance);
        return difference;
    }

    private void measure(Tolerance tolerance) {
        int width = expected.getWidth();
        int height = expected.getHeight();
        int[] golden = premultiplied(expected);
        int[] drawn = premultiplied(actual);
        int worstExcess = Integer.MIN_VALUE;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                if (golden[at] == drawn[at]) {
                    continue;
                }
                pixelsThatDiffer++;
                for (int channel = 0; channel < CHANNELS; channel++) {
                    int by = Math.abs(level(golden[at], channel) - level(drawn[at], channel));
                    differences[at] = Math.max(differences[at], by);
                    int allowed = tolerance.allowed(range(golden, x, y, channel));
                    outside[at] |= by > allowed;
                    if (by - allowed > worstExcess) {
                        worstExcess = by - allowed;
                        worst = new Point(x, y);
                        worstDifference = by;
                        worstAllowed = allowed;
                    }
                }
                greatest = Math.max(greatest, differences[at]);
                pixelsOutside += outside[at] ? 1 : 0;
            }
        }
    }

    /** Between the least and the greatest value of a channel among a pixel and its neighbours. */
    private int range(int[] pixels, int x, int y, int channel) {
        int least = 255;
        int most = 0;
        int lastX = Math.min(x + 1, expected.getWidth() - 1);
        int lastY = Math.min(y + 1, expected.getHeight() - 1);
        for (int row = Math.max(y - 1, 0); row <= lastY; row++) {
            for (int column = Math.max(x - 1, 0); column <= lastX; column++) {
                int value = level(pixels[row * expected.getWidth() + column], channel);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        return most - least;
    }

    private static int level(int pixel, int channel) {
        return pixel >> 8 * channel & 255;
    }

    /** Colours weighed by their opacity, so that what cannot be seen does not count. */
    private static int[] premultiplied(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            if (alpha < 255) {
                int weighed = alpha << 24;
                for (int channel = 0; channel < 3; channel++) {
                    weighed |= (level(pixels[i], channel) * alpha + 127) / 255 << 8 * channel;
                }
                pixels[i] = weighed;
            }
        }
        return pixels;
    }

    BufferedImage expected() {
        return expected;
    }

    BufferedImage actual() {
        return actual;
    }

    /** Whether no pixel differs by more than is allowed where it is. */
    boolean isWithinTolerance() {
        return pixelsOutside == 0;
    }

    int pixelsOutside() {
        return pixelsOutside;
    }

    int pixelsThatDiffer() {
        return pixelsThatDiffer;
    }

    /** By how many levels any value of any pixel differs. */
    int greatest() {
        return greatest;
    }

    /** The pixel that is furthest beyond what is allowed there. */
    Point worst() {
        return worst;
    }

    int worstDifference() {
        return worstDifference;
    }

    int worstAllowed() {
        return worstAllowed;
    }

    /** By how many levels a pixel differs in the channel in which it differs most. */
    int at(int x, int y) {
        return differences[y * expected.getWidth() + x];
    }

    boolean isOutside(int x, int y) {
        return outside[y * expected.getWidth() + x];
    }

    /** Half a sentence: how many pixels, and the worst of them. */
    String inWords() {
        return String.format(
                Locale.ROOT,
                "%d of %d pixels differ by more than is allowed, worst at (%d, %d): %s instead of %s, by %d levels where %d"
                        + " are allowed",
                pixelsOutside,
                differences.length,
                worst.x,
                worst.y,
                color(actual, worst),
                color(expected, worst),
                worstDifference,
                worstAllowed);
    }

    /** #RRGGBB, or #RRGGBBAA where the pixel is not opaque. */
    static String color(BufferedImage picture, Point at) {
        int argb = picture.getRGB(at.x, at.y);
        String opaque = String.format("#%06X", argb & 0xFFFFFF);
        return argb >>> 24 == 255 ? opaque : opaque + String.format("%02X", argb >>> 24);
    }
}
