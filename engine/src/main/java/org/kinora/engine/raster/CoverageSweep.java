package org.kinora.engine.raster;

import java.util.Arrays;

/**
 * Goes over an accumulator's touched cells from left to right and makes strips of them. Winding numbers become coverage
 * by the non-zero rule, which for an average over a pixel is its absolute value, up to 1.
 */
final class CoverageSweep {

    /**
     * A stretch of up to this many cells without lines is cheaper as part of the run around it than as a run of its
     * own.
     */
    private static final int SHORT = 4;

    /** For each row, the winding number after the latest touched cell. */
    private final int[] carry = new int[Strips.STRIP_HEIGHT];

    private final int[] rows = new int[Strips.STRIP_HEIGHT];

    /**
     * @param cells how many cells of every strip are needed; lines in the cell after them are dropped
     * @param firstCell where the accumulator's left side is in the picture, in cells
     * @param firstStrip where its upper side is, in strips
     */
    void sweep(Accumulator from, int cells, int firstCell, int firstStrip, Strips out) {
        for (int strip = 0; strip < from.strips(); strip++) {
            Arrays.fill(carry, 0);
            int next = 0;
            for (int word = 0; word < from.wordsPerStrip(); word++) {
                int cell = word * 64;
                for (long bits = from.takeTouched(strip, word); bits != 0; bits >>>= 1, cell++) {
                    while ((bits & 0xFF) == 0) {
                        bits >>>= 8;
                        cell += 8;
                    }
                    if ((bits & 1) == 0) {
                        continue;
                    }
                    int at = from.cell(strip, cell);
                    if (cell < cells) {
                        addUntouched(firstStrip + strip, firstCell + next, firstCell + cell, out);
                        addTouched(from.sums(), at, firstStrip + strip, firstCell + cell, out);
                        next = cell + 1;
                    } else {
                        from.clearCell(at);
                    }
                }
            }
            addUntouched(firstStrip + strip, firstCell + next, firstCell + cells, out);
        }
    }

    /** Leaves the cell's sums at zero. */
    private void addTouched(int[] sums, int at, int strip, int cell, Strips out) {
        int[] carry = this.carry;
        int[] rows = this.rows;
        int any = 0;
        for (int row = 0; row < Strips.STRIP_HEIGHT; row++) {
            int first = sums[at];
            int second = sums[at + 1];
            int third = sums[at + 2];
            int fourth = sums[at + 3];
            int beyond = sums[at + 4];
            int sum = carry[row];
            int coverage;
            if ((first | second | third | fourth | beyond) == 0) {
                coverage = coverage(sum) * 0x01010101;
            } else {
                sum += first;
                coverage = coverage(sum);
                sum += second;
                coverage |= coverage(sum) << 8;
                sum += third;
                coverage |= coverage(sum) << 16;
                sum += fourth;
                coverage |= coverage(sum) << 24;
                carry[row] = sum + beyond;
                sums[at] = 0;
                sums[at + 1] = 0;
                sums[at + 2] = 0;
                sums[at + 3] = 0;
                sums[at + 4] = 0;
            }
            rows[row] = coverage;
            any |= coverage;
            at += Accumulator.ROW_WORDS;
        }
        if (any != 0) {
            out.addCell(strip, cell, rows);
        }
    }

    /** Between lines the winding number of every row stays the same. */
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
        int area = sum < 0 ? -sum : sum;
        return area >= Accumulator.FULL ? 255 : area * 255 + Accumulator.FULL / 2 >>> Accumulator.FULL_BITS;
    }
}
