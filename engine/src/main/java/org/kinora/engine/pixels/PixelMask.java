package org.kinora.engine.pixels;

import java.util.Arrays;
import org.kinora.engine.raster.Strips;

/** Shows pictures in part: inside an outline, or as much as another picture says. */
public final class PixelMask {

    private static final int OPAQUE = 255;

    private PixelMask() {}

    /** Multiplies what a target shows by the coverage of strips; nothing is left outside of them. */
    public static void clip(PixelTarget target, Strips strips) {
        byte[] coverage = new byte[target.columns()];
        int run = 0;
        for (int y = target.top(); y < target.bottom(); y++) {
            int strip = y / Strips.STRIP_HEIGHT;
            while (run < strips.runCount() && strips.strip(run) < strip) {
                run++;
            }
            Arrays.fill(coverage, (byte) 0);
            for (int each = run; each < strips.runCount() && strips.strip(each) == strip; each++) {
                fill(strips, each, y - strip * Strips.STRIP_HEIGHT, target, coverage);
            }
            int at = target.index(target.left(), y);
            for (int i = 0; i < coverage.length; i++) {
                target.rgba()[at + i] = Blending.scaled(target.rgba()[at + i], coverage[i] & 0xFF);
            }
        }
    }

    private static void fill(Strips strips, int run, int row, PixelTarget target, byte[] coverage) {
        int left = Math.max(target.left(), strips.start(run) * Strips.CELL_WIDTH);
        int right = Math.min(target.right(), strips.end(run) * Strips.CELL_WIDTH);
        for (int x = left; x < right; x++) {
            coverage[x - target.left()] = (byte) coverage(strips, run, row, x);
        }
    }

    private static int coverage(Strips strips, int run, int row, int x) {
        if (strips.isSolid(run)) {
            return OPAQUE;
        }
        int cell = strips.firstCell(run);
        if (!strips.isRepeated(run)) {
            cell += x / Strips.CELL_WIDTH - strips.start(run);
        }
        return strips.cells()[cell * Strips.CELL_WORDS + row] >>> x % Strips.CELL_WIDTH * 8 & 0xFF;
    }

    /**
     * Multiplies what a target shows by the alpha of another picture of the same rectangle, or by its brightness as seen
     * on black.
     *
     * @param mask has all rows and columns that may be painted of the target
     * @param inverted whether to multiply by what the other picture lacks
     */
    public static void multiply(PixelTarget target, PixelTarget mask, boolean byLuminance, boolean inverted) {
        for (int y = target.top(); y < target.bottom(); y++) {
            int at = target.index(target.left(), y);
            int there = mask.index(target.left(), y);
            for (int i = 0; i < target.columns(); i++) {
                int pixel = mask.rgba()[there + i];
                int share = byLuminance ? luminance(pixel) : pixel >>> 24;
                target.rgba()[at + i] = Blending.scaled(target.rgba()[at + i], inverted ? OPAQUE - share : share);
            }
        }
    }

    /** Rec. 709's weights in 256ths, applied to the coded values, as in CSS. */
    private static int luminance(int pixel) {
        return 54 * (pixel & 0xFF) + 183 * (pixel >>> 8 & 0xFF) + 19 * (pixel >>> 16 & 0xFF) + 128 >> 8;
    }
}
