package org.kinora.engine.video;

import java.util.stream.IntStream;

/**
 * Straightens the alpha of a picture, and lets pixels that cannot be seen have the colour of what they lie next to. What
 * an encoder or a smaller picture mixes with a visible pixel is then no black, which would show as a dark rim.
 */
final class EdgeColours {

    private static final int COLOUR = 0xFFFFFF;

    private final int width;
    private final int height;
    private final int[] copy;

    EdgeColours(int width, int height) {
        this.width = width;
        this.height = height;
        copy = new int[width * height];
    }

    /** @param pixels premultiplied, red in the lowest eight bits; straight afterwards */
    void straighten(int[] pixels) {
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int i = y * width; i < (y + 1) * width; i++) {
                pixels[i] = pixels[i] >>> 24 == 0 ? 0 : StraightAlpha.pixel(pixels[i]);
            }
        });
        System.arraycopy(pixels, 0, copy, 0, copy.length);
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                if (copy[y * width + x] == 0) {
                    pixels[y * width + x] = besides(x, y);
                }
            }
        });
    }

    /** The mean colour of the visible neighbours, with no alpha; 0 if there is none. */
    private int besides(int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        int count = 0;
        for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                int pixel = copy[row * width + column];
                if (pixel != 0) {
                    red += pixel & 0xFF;
                    green += pixel >> 8 & 0xFF;
                    blue += pixel >> 16 & 0xFF;
                    count++;
                }
            }
        }
        return count == 0 ? 0 : (red / count | green / count << 8 | blue / count << 16) & COLOUR;
    }
}
