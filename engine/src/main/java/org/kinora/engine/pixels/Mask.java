package org.kinora.engine.pixels;

import java.util.Arrays;
import org.kinora.engine.raster.Strips;

/** The pixels that a stamp covers around its place, each with its coverage: a list, for most of the square is empty. */
final class Mask {

    /** The first row, relative to the place. */
    private final int top;
    /** For each row the index after its last entry. */
    private final int[] ends;
    /** Column relative to the place, shifted by eight bits, and the coverage. */
    private final int[] entries;

    private final int left;
    private final int right;

    /** @param strips of the stamp at a place that is {@code margin} pixels from the left and the upper side */
    Mask(Strips strips, int margin) {
        int side = 2 * margin;
        byte[] coverage = new byte[side * side];
        for (int run = 0; run < strips.runCount(); run++) {
            spread(strips, run, coverage, side);
        }
        int first = 0;
        int last = side;
        while (first < last && isEmpty(coverage, first, side)) {
            first++;
        }
        while (last > first && isEmpty(coverage, last - 1, side)) {
            last--;
        }
        top = first - margin;
        ends = new int[last - first];
        int[] found = new int[side * (last - first)];
        int count = 0;
        int least = margin;
        int most = -margin;
        for (int row = first; row < last; row++) {
            for (int column = 0; column < side; column++) {
                int covered = coverage[row * side + column] & 0xFF;
                if (covered != 0) {
                    found[count++] = column - margin << 8 | covered;
                    least = Math.min(least, column - margin);
                    most = Math.max(most, column - margin);
                }
            }
            ends[row - first] = count;
        }
        entries = Arrays.copyOf(found, count);
        left = least;
        right = most + 1;
    }

    private static void spread(Strips strips, int run, byte[] coverage, int side) {
        for (int cell = strips.start(run); cell < strips.end(run); cell++) {
            int word = strips.isSolid(run)
                    ? -1
                    : (strips.firstCell(run) + (strips.isRepeated(run) ? 0 : cell - strips.start(run)))
                            * Strips.CELL_WORDS;
            for (int row = 0; row < Strips.STRIP_HEIGHT; row++) {
                int y = strips.strip(run) * Strips.STRIP_HEIGHT + row;
                int four = word < 0 ? -1 : strips.cells()[word + row];
                for (int column = 0; column < Strips.CELL_WIDTH; column++) {
                    int x = cell * Strips.CELL_WIDTH + column;
                    if (x < side && y < side) {
                        coverage[y * side + x] = (byte) (four >>> column * 8);
                    }
                }
            }
        }
    }

    private static boolean isEmpty(byte[] coverage, int row, int side) {
        for (int at = row * side; at < (row + 1) * side; at++) {
            if (coverage[at] != 0) {
                return false;
            }
        }
        return true;
    }

    /** How much memory it takes, in entries. */
    int size() {
        return entries.length;
    }

    /** Lays a colour over a target wherever the stamp covers it. @param x the pixel of the stamp's place */
    void paint(int pixel, int x, int y, PixelTarget target) {
        int first = Math.max(0, target.top() - y - top);
        int last = Math.min(ends.length, target.bottom() - y - top);
        if (x + left < target.left() || x + right > target.right()) {
            paintClipped(pixel, x, y, first, last, target);
            return;
        }
        int[] rgba = target.rgba();
        // a local variable: not every compiler takes a field out of a loop
        int[] listed = entries;
        long wide = Blending.wide(pixel);
        int entry = first <= 0 || first > ends.length ? 0 : ends[first - 1];
        for (int row = first; row < last; row++) {
            int at = target.index(x, y + top + row);
            for (int end = ends[row]; entry < end; entry++) {
                int covering = listed[entry];
                int place = at + (covering >> 8);
                long covered = Blending.scaled(wide, covering & 0xFF);
                int behind = rgba[place];
                // most pixels of a crowd are covered once
                rgba[place] = behind == 0 ? Blending.narrow(covered) : Blending.over(covered, behind);
            }
        }
    }

    /**
     * As {@link #paint(int, int, int, PixelTarget)}, faster for a colour that many instances have.
     *
     * @param shades the colour scaled by every coverage from 0 to 255, wide
     */
    void paint(long[] shades, int x, int y, PixelTarget target) {
        int first = Math.max(0, target.top() - y - top);
        int last = Math.min(ends.length, target.bottom() - y - top);
        if (x + left < target.left() || x + right > target.right()) {
            paintClipped(Blending.narrow(shades[255]), x, y, first, last, target);
            return;
        }
        int[] rgba = target.rgba();
        int[] listed = entries;
        int entry = first <= 0 || first > ends.length ? 0 : ends[first - 1];
        for (int row = first; row < last; row++) {
            int at = target.index(x, y + top + row);
            for (int end = ends[row]; entry < end; entry++) {
                int covering = listed[entry];
                int place = at + (covering >> 8);
                long covered = shades[covering & 0xFF];
                int behind = rgba[place];
                rgba[place] = behind == 0 ? Blending.narrow(covered) : Blending.over(covered, behind);
            }
        }
    }

    private void paintClipped(int pixel, int x, int y, int first, int last, PixelTarget target) {
        int[] rgba = target.rgba();
        for (int row = first; row < last; row++) {
            for (int entry = row == 0 ? 0 : ends[row - 1]; entry < ends[row]; entry++) {
                int column = x + (entries[entry] >> 8);
                if (column >= target.left() && column < target.right()) {
                    int place = target.index(column, y + top + row);
                    rgba[place] = Blending.over(Blending.scaled(pixel, entries[entry] & 0xFF), rgba[place]);
                }
            }
        }
    }
}
