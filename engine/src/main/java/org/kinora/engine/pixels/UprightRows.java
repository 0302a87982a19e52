package org.kinora.engine.pixels;

import java.util.Arrays;
import org.kinora.engine.frame.PixelLayer;

/**
 * Paints rows of an upright bitmap, one after the other. Each row of the bitmap is first narrowed or widened to the
 * result's columns and kept for as long as rows of the result need it: few rows are in memory, which the processor's
 * cache holds.
 */
final class UprightRows {

    private final Bitmap bitmap;
    private final AxisTaps columns;
    private final AxisTaps rows;
    private final float opacity;
    private final PixelLayer layer;
    /** One row of the bitmap, four numbers a pixel. */
    private final float[] parts;
    /** Rows in the result's columns; row n is at n modulo their number. */
    private final float[][] kept;
    /** Which row of the bitmap is kept there; −1 for none. */
    private final int[] keptRow;

    private final float[] sums;

    UprightRows(Bitmap bitmap, AxisTaps columns, AxisTaps rows, double opacity, PixelLayer layer) {
        this.bitmap = bitmap;
        this.columns = columns;
        this.rows = rows;
        this.opacity = (float) opacity;
        this.layer = layer;
        int length = 4 * (columns.endSeen() - columns.firstSeen());
        parts = new float[4 * (columns.highest() - columns.lowest())];
        kept = new float[rows.most()][length];
        keptRow = new int[rows.most()];
        Arrays.fill(keptRow, -1);
        sums = new float[length];
    }

    /** Paints rows of the layer. */
    void paint(int from, int to) {
        for (int y = from; y < to; y++) {
            for (int row = rows.first(y); row < rows.first(y) + rows.count(y); row++) {
                keep(row);
            }
            rows.sumRows(kept, y, sums);
            int target = y * layer.width() + columns.firstSeen();
            float share = opacity * rows.coverage(y);
            if (share == 1) {
                pack(target);
            } else {
                packFaded(target, share);
            }
        }
    }

    private void keep(int row) {
        int slot = row % kept.length;
        if (keptRow[slot] != row) {
            part(bitmap.pixels(), row * bitmap.width() + columns.lowest());
            columns.sumPixels(parts, kept[slot]);
            keptRow[slot] = row;
        }
    }

    private void part(int[] pixels, int from) {
        float[] own = parts;
        int next = from;
        for (int i = 0; i < own.length; i += 4) {
            int pixel = pixels[next++];
            own[i] = pixel & 255;
            own[i + 1] = pixel >> 8 & 255;
            own[i + 2] = pixel >> 16 & 255;
            own[i + 3] = pixel >>> 24;
        }
    }

    private void pack(int target) {
        int[] pixels = layer.pixels();
        int count = columns.endSeen() - columns.firstSeen();
        for (int x = 0; x < count; x++) {
            pixels[target + x] = packed(x);
        }
        // at the edges, which may lie between pixels
        fade(target, 0);
        fade(target, count - 1);
    }

    private void fade(int target, int x) {
        float covered = columns.coverage(columns.firstSeen() + x);
        if (covered != 1) {
            layer.pixels()[target + x] = packed(x, covered);
        }
    }

    private void packFaded(int target, float share) {
        int count = columns.endSeen() - columns.firstSeen();
        for (int x = 0; x < count; x++) {
            layer.pixels()[target + x] = packed(x, share * columns.coverage(columns.firstSeen() + x));
        }
    }

    private int packed(int x) {
        int at = 4 * x;
        return BitmapSampler.packed(sums[at], sums[at + 1], sums[at + 2], sums[at + 3]);
    }

    private int packed(int x, float share) {
        int at = 4 * x;
        return BitmapSampler.packed(sums[at], sums[at + 1], sums[at + 2], sums[at + 3], share);
    }
}
