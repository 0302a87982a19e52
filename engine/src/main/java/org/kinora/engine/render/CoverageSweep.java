package org.kinora.engine.render;

import java.util.Arrays;

/**
 * Goes over an accumulator's touched cells from left to right and makes strips of them: winding numbers become coverage by
 * the non-zero rule, which for an average over a pixel is its absolute value, up to 1.
 */
final class CoverageSweep {

    /** A stretch without lines this many cells long is cheaper as cells of the run around it than as a run of its own. */
    private static final int SHORT = 4;

    /** For each row, what the winding number adds up to behind the latest touched cell. */
    private final int[] carry = new int[Strips.STRIP_HEIGHT];

    private final int[] areas = new int[Strips.STRIP_HEIGHT * Strips.CELL_WIDTH];
    private final int[] rows = new int[Strips.STRIP_HEIGHT];

    /**
     * @param cells how many cells of every strip are wanted; lines in the one behind them are dropped
     * @param firstCell where the accumulator's left side is in the picture, in cells
     * @param firstStrip where its upper side is, in strips
     */
    void sweep(Accumulator from, int cells, int firstCell, int firstStrip, Strips out) {
        for (int strip = 0; strip < from.strips(); strip++) {
            Arrays.fill(carry, 0);
            int next = 0;
            for (int word = 0; word < from.wordsPerStrip(); word++) {
                for (long bits = from.takeTouched(strip, word); bits != 0; bits &= bits - 1) {
                    int cell = word * 64 + Long.numberOfTrailingZeros(bits);
                    int at = from.cell(strip, cell);
                    if (cell < cells) {
                        addUntouched(firstStrip + strip, firstCell + next, firstCell + cell, out);
                        addTouched(from.sums(), at, firstStrip + strip, firstCell + cell, out);
                        next = cell + 1;
                    }
                    from.clearCell(at);
                }
            }
            addUntouched(firstStrip + strip, firstCell + next, firstCell + cells, out);
        }
    }

    private void addTouched(int[] sums, int at, int strip, int cell, Strips out) {
        for (int row = 0; row < Strips.STRIP_HEIGHT; row++) {
            int pixel = row * Strips.CELL_WIDTH;
            int sum = carry[row] + sums[at];
            areas[pixel] = sum;
            sum += sums[at + 1];
            areas[pixel + 1] = sum;
            sum += sums[at + 2];
            areas[pixel + 2] = sum;
            sum += sums[at + 3];
            areas[pixel + 3] = sum;
            carry[row] = sum + sums[at + 4];
            at += Accumulator.ROW_WORDS;
        }
        // a loop of its own, because the compiler makes eight pixels at once of it
        for (int pixel = 0; pixel < areas.length; pixel++) {
            areas[pixel] = coverage(areas[pixel]);
        }
        int any = 0;
        for (int row = 0; row < Strips.STRIP_HEIGHT; row++) {
            int pixel = row * Strips.CELL_WIDTH;
            int coverage = areas[pixel] | areas[pixel + 1] << 8 | areas[pixel + 2] << 16 | areas[pixel + 3] << 24;
            rows[row] = coverage;
            any |= coverage;
        }
        if (any != 0) {
            out.addCell(strip, cell, rows);
        }
    }

    /** Between lines the winding number of every row stays what it is. */
    private void addUntouched(int strip, int start, int end, Strips out) {
        if (start >= end) {
            return;
        }
        int any = 0;
        int all = -1;
        for (int row = 0; row < Strips.STRIP_HEIGHT; row++) {
            int coverage = coverage(carry[row]) * 0x01010101;
            rows[row] = coverage;
            any |= coverage;
            all &= coverage;
        }
        if (any == 0) {
            return;
        }
        if (end - start <= SHORT) {
            for (int cell = start; cell < end; cell++) {
                out.addCell(strip, cell, rows);
            }
        } else if (all == -1) {
            out.addSolid(strip, start, end);
        } else {
            out.addRepeated(strip, start, end, rows);
        }
    }

    private static int coverage(int sum) {
        int area = Math.min(Math.abs(sum), Accumulator.FULL);
        return area * 255 + Accumulator.FULL / 2 >>> Accumulator.FULL_BITS;
    }
}
