package org.kinora.engine.raster;

import java.util.Arrays;

/**
 * Adds up what the lines of an outline cover, pixel by pixel, as signed areas in integers. Integers make the sum
 * independent of the order of the lines, and the same on every machine.
 *
 * <p>Each pixel holds the difference between its winding number, averaged over the pixel's area, and that of the pixel
 * to its left; {@link CoverageSweep} adds these up from left to right. (Levien's font-rs does so in floats; FreeType's
 * smooth rasteriser has the same areas as "area" and "cover".) Only cells that a line passes are touched, and a bit map
 * says which.
 */
final class Accumulator {

    /** Coordinates are in 256ths of a pixel. */
    static final int FRACTION_BITS = 8;

    static final int ONE = 1 << FRACTION_BITS;
    /** The sum for a whole pixel that is wound around once. */
    static final int FULL_BITS = 2 * FRACTION_BITS + 1;

    static final int FULL = 1 << FULL_BITS;
    /**
     * Four pixels of a row, and what carries over to the cell to the right, so that a line need not touch that cell.
     */
    static final int ROW_WORDS = Strips.CELL_WIDTH + 1;

    static final int CELL_WORDS = ROW_WORDS * Strips.STRIP_HEIGHT;

    private static final int STRIP_BITS = FRACTION_BITS + 3;
    private static final int CELL_BITS = FRACTION_BITS + 2;

    private int cells;
    private int strips;
    private int wordsPerStrip;
    private int[] sums = new int[CELL_WORDS * 64];
    private long[] touched = new long[16];

    /** Begins a shape inside {@code cells × strips}; all sums are zero, because every sweep leaves them so. */
    void begin(int cells, int strips) {
        // a line that ends at the right edge belongs to the cell after it
        this.cells = cells + 1;
        this.strips = strips;
        wordsPerStrip = (this.cells + 63) / 64;
        int words = this.cells * strips * CELL_WORDS;
        if (sums.length < words) {
            sums = new int[Math.max(words, sums.length * 2)];
        }
        if (touched.length < wordsPerStrip * strips) {
            touched = new long[Math.max(wordsPerStrip * strips, touched.length * 2)];
        }
    }

    int strips() {
        return strips;
    }

    int wordsPerStrip() {
        return wordsPerStrip;
    }

    /** The touched cells 64 · {@code word} to 64 · {@code word} + 63 of a strip, which count as untouched from now on. */
    long takeTouched(int strip, int word) {
        int at = strip * wordsPerStrip + word;
        long bits = touched[at];
        touched[at] = 0;
        return bits;
    }

    int[] sums() {
        return sums;
    }

    /** Where the sums of a cell begin. */
    int cell(int strip, int cell) {
        return (strip * cells + cell) * CELL_WORDS;
    }

    void clearCell(int at) {
        Arrays.fill(sums, at, at + CELL_WORDS, 0);
    }

    /**
     * Adds a line that lies inside the cells passed to {@link #begin}; to the right of a downward line the winding
     * number is one more.
     */
    void line(int x0, int y0, int x1, int y1) {
        if (y0 < y1) {
            descend(x0, y0, x1, y1, 1);
        } else if (y1 < y0) {
            descend(x1, y1, x0, y0, -1);
        }
    }

    private void descend(int x0, int y0, int x1, int y1, int winding) {
        int[] sums = this.sums;
        float slope = (float) (x1 - x0) / (y1 - y0);
        int x = x0;
        int y = y0;
        for (int strip = y0 >> STRIP_BITS; y < y1; strip++) {
            int stripEnd = Math.min(y1, strip + 1 << STRIP_BITS);
            // every crossing is computed from the upper end, so that it does not depend on where strips begin
            int xAtEnd = stripEnd == y1 ? x1 : (int) (x0 + slope * (stripEnd - y0) + 0.5f);
            touch(strip, x, xAtEnd);
            int row = strip * cells * CELL_WORDS + (y >> FRACTION_BITS & 7) * ROW_WORDS;
            while (y < stripEnd) {
                int rowEnd = Math.min(stripEnd, (y | ONE - 1) + 1);
                int xNext = rowEnd == stripEnd ? xAtEnd : (int) (x0 + slope * (rowEnd - y0) + 0.5f);
                if (x >> FRACTION_BITS == xNext >> FRACTION_BITS) {
                    int at = row + (x >> CELL_BITS) * CELL_WORDS + (x >> FRACTION_BITS & 3);
                    int height = (rowEnd - y) * winding;
                    int right = height * ((x & ONE - 1) + (xNext & ONE - 1));
                    sums[at] += height * (2 * ONE) - right;
                    sums[at + 1] += right;
                } else if (x < xNext) {
                    across(row, x, xNext, (rowEnd - y) * winding);
                } else {
                    across(row, xNext, x, (rowEnd - y) * winding);
                }
                x = xNext;
                y = rowEnd;
                row += ROW_WORDS;
            }
        }
    }

    /** The part of a line inside one row of pixels, from {@code left} to {@code right}, across more than one pixel. */
    private void across(int row, int left, int right, int height) {
        float heightPerStep = (float) height / (right - left);
        float rounding = height < 0 ? -0.5f : 0.5f;
        int pixel = left >> FRACTION_BITS;
        int lastPixel = right >> FRACTION_BITS;
        int done = (int) (heightPerStep * (ONE - (left & ONE - 1)) + rounding);
        int[] sums = this.sums;
        add(sums, row, pixel, done, (left & ONE - 1) + ONE);
        while (++pixel < lastPixel) {
            int upToHere = (int) (heightPerStep * ((pixel + 1 << FRACTION_BITS) - left) + rounding);
            add(sums, row, pixel, upToHere - done, ONE);
            done = upToHere;
        }
        add(sums, row, lastPixel, height - done, right & ONE - 1);
    }

    /** @param insets the sum of the distances of both ends from the pixel's left side */
    private static void add(int[] sums, int row, int pixel, int height, int insets) {
        int at = row + (pixel >> 2) * CELL_WORDS + (pixel & 3);
        int right = height * insets;
        sums[at] += height * (2 * ONE) - right;
        sums[at + 1] += right;
    }

    private void touch(int strip, int x0, int x1) {
        int first = Math.min(x0, x1) >> CELL_BITS;
        int last = Math.max(x0, x1) >> CELL_BITS;
        int base = strip * wordsPerStrip;
        if (first == last) {
            touched[base + (first >> 6)] |= 1L << first;
        } else {
            for (int cell = first; cell <= last; cell++) {
                touched[base + (cell >> 6)] |= 1L << cell;
            }
        }
    }
}
