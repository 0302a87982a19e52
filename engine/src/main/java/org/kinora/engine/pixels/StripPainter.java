package org.kinora.engine.pixels;

import java.util.Arrays;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.raster.DeviceMap;
import org.kinora.engine.raster.Strips;

/**
 * Lays the strips of an outline in a paint over what a target shows, as OpenGL does: the paint is premultiplied and
 * rounded, then multiplied by the coverage and rounded, then laid over. Each pixel is within one level of OpenGL's, for
 * each item that covers it.
 *
 * <p>For one thread; several may paint different parts of one picture, each with a painter of its own.
 */
public final class StripPainter {

    private final GradientTable table = new GradientTable();
    private int[] colors = new int[256];

    /**
     * @param strips in the picture's coordinates
     * @param opacity multiplies the paint's alpha, 0 to 1
     * @param map from the paint's coordinates to pixels
     */
    public void paint(Strips strips, Paint paint, double opacity, DeviceMap map, PixelTarget target) {
        if (paint instanceof Color color) {
            paint(strips, Blending.pixel(color, opacity), target);
        } else {
            paint(strips, RowShade.of(paint, opacity, map, table), 0, target);
        }
    }

    /** @param pixel the colour, premultiplied */
    void paint(Strips strips, int pixel, PixelTarget target) {
        if (pixel != 0) {
            paint(strips, null, pixel, target);
        }
    }

    /** @param shade null where all pixels have one colour */
    private void paint(Strips strips, RowShade shade, int pixel, PixelTarget target) {
        if (target.isEmpty()) {
            return;
        }
        int lastStrip = (target.bottom() - 1) / Strips.STRIP_HEIGHT;
        for (int run = firstRun(strips, target.top() / Strips.STRIP_HEIGHT);
                run < strips.runCount() && strips.strip(run) <= lastStrip;
                run++) {
            int left = Math.max(target.left(), strips.start(run) * Strips.CELL_WIDTH);
            int right = Math.min(target.right(), strips.end(run) * Strips.CELL_WIDTH);
            if (left >= right) {
                continue;
            }
            int top = strips.strip(run) * Strips.STRIP_HEIGHT;
            int bottom = Math.min(target.bottom(), top + Strips.STRIP_HEIGHT);
            if (shade == null && !strips.isSolid(run) && !strips.isRepeated(run)) {
                paintCells(strips, run, left, right, Math.max(target.top(), top) - top, bottom - top, pixel, target);
                continue;
            }
            for (int y = Math.max(target.top(), top); y < bottom; y++) {
                int at = target.index(left, y);
                if (shade == null) {
                    paintRow(strips, run, y - top, left, right, pixel, target.rgba(), at);
                } else {
                    shade(shade, left, right, y);
                    paintRow(strips, run, y - top, left, right, target.rgba(), at);
                }
            }
        }
    }

    /** Runs are ordered from top to bottom. */
    private static int firstRun(Strips strips, int strip) {
        int low = 0;
        int high = strips.runCount();
        while (low < high) {
            int middle = low + high >>> 1;
            if (strips.strip(middle) < strip) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void shade(RowShade shade, int left, int right, int y) {
        if (colors.length < right - left) {
            colors = new int[Math.max(right - left, colors.length * 2)];
        }
        shade.fill(left, y, right - left, colors);
    }

    private static void paintRow(Strips strips, int run, int row, int left, int right, int pixel, int[] rgba, int at) {
        if (strips.isSolid(run)) {
            lay(pixel, rgba, at, right - left);
            return;
        }
        int word = strips.firstCell(run) * Strips.CELL_WORDS + row;
        lay(Blending.scaled(pixel, strips.cells()[word] & 0xFF), rgba, at, right - left);
    }

    /** Cell by cell: in the cells of thin lines most rows are empty, and a row is one word. */
    private static void paintCells(
            Strips strips, int run, int left, int right, int firstRow, int endRow, int pixel, PixelTarget target) {
        int[] cells = strips.cells();
        int[] rgba = target.rgba();
        int stride = target.stride();
        int top = strips.strip(run) * Strips.STRIP_HEIGHT;
        long wide = Blending.wide(pixel);
        int word = strips.firstCell(run) * Strips.CELL_WORDS - strips.start(run) * Strips.CELL_WORDS;
        int firstCell = left / Strips.CELL_WIDTH;
        int endCell = (right + Strips.CELL_WIDTH - 1) / Strips.CELL_WIDTH;
        for (int cell = firstCell; cell < endCell; cell++) {
            int x = cell * Strips.CELL_WIDTH;
            int at = target.index(x, top + firstRow);
            int from = word + cell * Strips.CELL_WORDS;
            for (int row = firstRow; row < endRow; row++, at += stride) {
                int four = cells[from + row];
                if (four != 0) {
                    paintFour(four, x, left, right, wide, rgba, at);
                }
            }
        }
    }

    private static void paintFour(int four, int x, int left, int right, long wide, int[] rgba, int at) {
        if (x < left || x + Strips.CELL_WIDTH > right) {
            for (int column = Math.max(0, left - x); column < Math.min(Strips.CELL_WIDTH, right - x); column++) {
                paintOne(four >>> column * 8 & 0xFF, wide, rgba, at + column);
            }
        } else {
            paintOne(four & 0xFF, wide, rgba, at);
            paintOne(four >>> 8 & 0xFF, wide, rgba, at + 1);
            paintOne(four >>> 16 & 0xFF, wide, rgba, at + 2);
            paintOne(four >>> 24, wide, rgba, at + 3);
        }
    }

    private static void paintOne(int coverage, long wide, int[] rgba, int at) {
        if (coverage == 255) {
            rgba[at] = Blending.over(wide, rgba[at]);
        } else if (coverage != 0) {
            rgba[at] = Blending.over(Blending.scaled(wide, coverage), rgba[at]);
        }
    }

    private static void lay(int pixel, int[] rgba, int at, int count) {
        if (pixel >>> 24 == 255) {
            Arrays.fill(rgba, at, at + count, pixel);
        } else if (pixel != 0) {
            for (int i = at; i < at + count; i++) {
                rgba[i] = Blending.over(pixel, rgba[i]);
            }
        }
    }

    private void paintRow(Strips strips, int run, int row, int left, int right, int[] rgba, int at) {
        int[] cells = strips.cells();
        boolean solid = strips.isSolid(run);
        int word = solid ? 0 : strips.firstCell(run) * Strips.CELL_WORDS + row;
        boolean even = solid || strips.isRepeated(run);
        int coverage = solid ? 255 : cells[word] & 0xFF;
        word -= strips.start(run) * Strips.CELL_WORDS;
        for (int x = left; x < right; x++, at++) {
            if (!even) {
                coverage = coverage(cells, word, x);
            }
            if (coverage != 0) {
                rgba[at] = Blending.over(Blending.scaled(colors[x - left], coverage), rgba[at]);
            }
        }
    }

    /** @param word where the row's words would begin if cell 0 of the picture were in the run */
    private static int coverage(int[] cells, int word, int x) {
        int cell = x / Strips.CELL_WIDTH;
        return cells[word + cell * Strips.CELL_WORDS] >>> (x % Strips.CELL_WIDTH) * 8 & 0xFF;
    }
}
