package org.kinora.engine.frame;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of the blocks of 16 × 16 pixels that make up a picture, such as those that differ from the picture before.
 * Blocks at the right and lower edges may be smaller. Row 0 is at the top. Not safe for use by several threads while it
 * changes, except that each may mark blocks of rows of its own.
 */
public final class BlockSet {

    /** The side of a block in pixels. */
    public static final int SIZE = 16;

    /** Receives rectangles inside the picture, in pixels from the top left corner. */
    @FunctionalInterface
    public interface RectangleVisitor {
        void rectangle(int x, int y, int width, int height);
    }

    private final PictureSize size;
    private final int columns;
    private final int rows;
    private final int wordsPerRow;
    private final long[] bits;

    /** An empty set. */
    public BlockSet(PictureSize size) {
        this.size = size;
        this.columns = (size.width() + SIZE - 1) / SIZE;
        this.rows = (size.height() + SIZE - 1) / SIZE;
        this.wordsPerRow = (columns + 63) / 64;
        this.bits = new long[rows * wordsPerRow];
    }

    /** How many blocks lie side by side. */
    public int columns() {
        return columns;
    }

    /** How many blocks lie one below the other. */
    public int rows() {
        return rows;
    }

    public boolean contains(int column, int row) {
        return (bits[row * wordsPerRow + (column >> 6)] >>> column & 1) != 0;
    }

    public boolean isEmpty() {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** How many blocks are in this set. */
    public int count() {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Sets the bit {@code row × columns + column} of every block in this set and clears all others. */
    public void copyTo(BitSet blocks) {
        blocks.clear();
        for (int row = 0; row < rows; row++) {
            for (int start = nextIn(0, row); start < columns; ) {
                int end = nextOut(start, row);
                blocks.set(row * columns + start, row * columns + end);
                start = nextIn(end, row);
            }
        }
    }

    /**
     * Passes on rectangles that cover these blocks exactly and do not overlap: each is a run of blocks side by side,
     * together with the same run in the rows below.
     */
    public void forEachRectangle(RectangleVisitor visitor) {
        for (int row = 0; row < rows; row++) {
            for (int start = nextIn(0, row); start < columns; ) {
                int end = nextOut(start, row);
                if (row == 0 || !isRun(start, end, row - 1)) {
                    int below = row + 1;
                    while (below < rows && isRun(start, end, below)) {
                        below++;
                    }
                    int x = start * SIZE;
                    int y = row * SIZE;
                    visitor.rectangle(
                            x, y, Math.min(size.width(), end * SIZE) - x, Math.min(size.height(), below * SIZE) - y);
                }
                start = nextIn(end, row);
            }
        }
    }

    /** The first column in this set from {@code column} on, or {@link #columns()}. */
    public int nextIn(int column, int row) {
        return next(column, row, 0);
    }

    /** The first column not in this set from {@code column} on, or {@link #columns()}. */
    public int nextOut(int column, int row) {
        return next(column, row, -1);
    }

    private int next(int column, int row, long inversion) {
        if (column >= columns) {
            return columns;
        }
        int word = column >> 6;
        long rest = (bits[row * wordsPerRow + word] ^ inversion) >>> column << column;
        while (rest == 0 && ++word < wordsPerRow) {
            rest = bits[row * wordsPerRow + word] ^ inversion;
        }
        return word >= wordsPerRow ? columns : Math.min(columns, word * 64 + Long.numberOfTrailingZeros(rest));
    }

    private boolean isRun(int start, int end, int row) {
        return contains(start, row) && nextOut(start, row) == end && (start == 0 || !contains(start - 1, row));
    }

    /** Adds the blocks of a row from {@code start} up to, not including, {@code end}. */
    public void mark(int row, int start, int end) {
        int first = row * wordsPerRow + (start >> 6);
        int last = row * wordsPerRow + (end - 1 >> 6);
        long head = -1L << start;
        long tail = -1L >>> -end;
        if (first == last) {
            bits[first] |= head & tail;
        } else {
            bits[first] |= head;
            Arrays.fill(bits, first + 1, last, -1L);
            bits[last] |= tail;
        }
    }

    /** Adds all blocks of the picture. */
    public void markAll() {
        for (int row = 0; row < rows; row++) {
            mark(row, 0, columns);
        }
    }

    public void clear() {
        Arrays.fill(bits, 0);
    }

    /** Makes this equal to another set. */
    public void copyFrom(BlockSet other) {
        System.arraycopy(other.bits, 0, bits, 0, bits.length);
    }

    /** Adds the blocks of another set. */
    public void add(BlockSet others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others.bits[i];
        }
    }

    /** Removes the blocks of another set. */
    public void remove(BlockSet others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~others.bits[i];
        }
    }

    /**
     * Whether some block is in both sets. Here, and in all methods below, both sets must be for pictures of the same
     * size.
     */
    public boolean intersects(BlockSet others) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & others.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Keeps only the blocks that are in the other set too. */
    public void keepCommon(BlockSet others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= others.bits[i];
        }
    }
}
