package org.kinora.engine.raster;

import java.util.Arrays;
import org.kinora.engine.frame.BlockSet;

/**
 * The coverage of one shape as strips 8 pixels high, made of cells 4 pixels wide. A run of cells side by side is of one
 * of three kinds: each cell has its own coverage, one cell is repeated, or every pixel is fully covered. Runs are
 * ordered from top to bottom and from left to right, and do not overlap. Pixels outside all runs are not covered.
 */
public final class Strips {

    public static final int CELL_WIDTH = 4;
    public static final int STRIP_HEIGHT = 8;
    /** A cell is eight words, one for each row from the top, with the left pixel in the lowest eight bits. */
    public static final int CELL_WORDS = 8;

    /** In place of a cell's number: every pixel of the run is fully covered. */
    static final int SOLID = -1;

    public static final int CELLS_PER_BLOCK = BlockSet.SIZE / CELL_WIDTH;
    public static final int STRIPS_PER_BLOCK = BlockSet.SIZE / STRIP_HEIGHT;

    private static final int RUN_WORDS = 4;

    private int[] runs = new int[16 * RUN_WORDS];
    private int runCount;
    private int[] cells = new int[16 * CELL_WORDS];
    private int cellCount;

    void clear() {
        runCount = 0;
        cellCount = 0;
    }

    public int runCount() {
        return runCount;
    }

    /** Counted from the top of the picture. */
    public int strip(int run) {
        return runs[run * RUN_WORDS];
    }

    /** The leftmost cell, counted from the left of the picture. */
    public int start(int run) {
        return runs[run * RUN_WORDS + 1];
    }

    /** The cell after the rightmost one. */
    public int end(int run) {
        return runs[run * RUN_WORDS + 2];
    }

    public boolean isSolid(int run) {
        return runs[run * RUN_WORDS + 3] == SOLID;
    }

    /** True if the run has one cell that is repeated. */
    public boolean isRepeated(int run) {
        return runs[run * RUN_WORDS + 3] < SOLID;
    }

    /** The number of the run's first or only cell; meaningless for a solid run. */
    public int firstCell(int run) {
        int coverage = runs[run * RUN_WORDS + 3];
        return coverage < SOLID ? SOLID - 1 - coverage : coverage;
    }

    /** The words of all cells; cell n begins at n × {@link #CELL_WORDS}. */
    public int[] cells() {
        return cells;
    }

    void addSolid(int strip, int start, int end) {
        addRun(strip, start, end, SOLID);
    }

    /** @param rows the words of the cell, whose four pixels in each row are equal */
    void addRepeated(int strip, int start, int end, int[] rows) {
        addRun(strip, start, end, SOLID - 1 - cellCount);
        store(rows);
    }

    /** Adds a cell to the run that ends there, or begins a new run. */
    void addCell(int strip, int cell, int[] rows) {
        int last = (runCount - 1) * RUN_WORDS;
        if (last >= 0 && runs[last] == strip && runs[last + 2] == cell && runs[last + 3] >= 0) {
            runs[last + 2]++;
        } else {
            addRun(strip, cell, cell + 1, cellCount);
        }
        store(rows);
    }

    private void store(int[] rows) {
        int at = cellCount * CELL_WORDS;
        if (at + CELL_WORDS > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        System.arraycopy(rows, 0, cells, at, CELL_WORDS);
        cellCount++;
    }

    private void addRun(int strip, int start, int end, int coverage) {
        int at = runCount * RUN_WORDS;
        if (at + RUN_WORDS > runs.length) {
            runs = Arrays.copyOf(runs, runs.length * 2);
        }
        runs[at] = strip;
        runs[at + 1] = start;
        runs[at + 2] = end;
        runs[at + 3] = coverage;
        runCount++;
    }

    /** True if a solid run is long enough to cover a block from side to side. */
    public boolean hasLongSolidRun() {
        for (int run = 0; run < runCount; run++) {
            if (isSolid(run) && wholeEnd(run) > wholeStart(run)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Marks the blocks that one solid run covers from side to side, separately for the upper and the lower strip of a
     * block.
     */
    public void markSolidIn(BlockSet upper, BlockSet lower) {
        for (int run = 0; run < runCount; run++) {
            if (isSolid(run) && wholeEnd(run) > wholeStart(run)) {
                BlockSet half = strip(run) % STRIPS_PER_BLOCK == 0 ? upper : lower;
                half.mark(strip(run) / STRIPS_PER_BLOCK, wholeStart(run), wholeEnd(run));
            }
        }
    }

    private int wholeStart(int run) {
        return (start(run) + CELLS_PER_BLOCK - 1) / CELLS_PER_BLOCK;
    }

    private int wholeEnd(int run) {
        return end(run) / CELLS_PER_BLOCK;
    }

    /** Marks every block that has a covered pixel, and sometimes one whose cells have no coverage. */
    public void markIn(BlockSet blocks) {
        for (int run = 0; run < runCount; run++) {
            blocks.mark(
                    strip(run) / STRIPS_PER_BLOCK, start(run) / CELLS_PER_BLOCK, (end(run) - 1) / CELLS_PER_BLOCK + 1);
        }
    }
}
