package org.kinora.engine.frame;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A rectangle of pixels within a picture, made of whole blocks of 16 × 16 (smaller at the picture's right and lower
 * edges). A pixel is four bytes, premultiplied: red in the lowest eight bits, then green, blue and alpha.
 */
public final class PixelLayer {

    /** With this many pixels, the work takes longer than waking another thread. */
    private static final int MANY = 1 << 17;

    /** A layer that grows grows by so many pixels more. */
    private static final int RESERVE = 128;

    private final PictureSize size;
    private int left;
    private int top;
    private int width;
    private int height;
    private int[] pixels = {};

    /** An empty layer. */
    public PixelLayer(PictureSize size) {
        this.size = size;
    }

    /** Covers nothing. */
    public void clear() {
        width = 0;
        height = 0;
    }

    /**
     * Covers all blocks that touch a rectangle, with transparent pixels; what lies outside of the picture is left out.
     * Coordinates are pixels from the picture's top left corner.
     *
     * @param right not included
     * @param bottom not included
     */
    public void cover(double fromLeft, double fromTop, double right, double bottom) {
        left = blockStart(fromLeft, size.width());
        top = blockStart(fromTop, size.height());
        width = Math.max(0, blockEnd(right, size.width()) - left);
        height = Math.max(0, blockEnd(bottom, size.height()) - top);
        int count = width * height;
        if (count > pixels.length) {
            pixels = new int[count];
        } else {
            Arrays.fill(pixels, 0, count, 0);
        }
    }

    /** Covers the whole picture with transparent pixels. */
    public void coverAll() {
        cover(0, 0, size.width(), size.height());
    }

    /** Covers some blocks as well; what was covered keeps its pixels, and the rest is transparent. */
    public void include(BlockSet blocks) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0};
        blocks.forEachRectangle((x, y, columns, rows) -> {
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x + columns);
            box[3] = Math.max(box[3], y + rows);
        });
        boolean isIn = box[0] >= left && box[1] >= top && box[2] <= left + width && box[3] <= top + height;
        if (!blocks.isEmpty() && (isEmpty() || !isIn)) {
            grow(box);
        }
    }

    /** Grows further than it must, since what moves that way will probably go on. */
    private void grow(int[] box) {
        PixelLayer larger = new PixelLayer(size);
        if (isEmpty()) {
            larger.cover(box[0], box[1], box[2], box[3]);
        } else {
            larger.cover(
                    box[0] < left ? box[0] - RESERVE : left,
                    box[1] < top ? box[1] - RESERVE : top,
                    box[2] > left + width ? box[2] + RESERVE : left + width,
                    box[3] > top + height ? box[3] + RESERVE : top + height);
        }
        for (int y = 0; y < height; y++) {
            int to = (top + y - larger.top) * larger.width + left - larger.left;
            System.arraycopy(pixels, y * width, larger.pixels, to, width);
        }
        left = larger.left;
        top = larger.top;
        width = larger.width;
        height = larger.height;
        pixels = larger.pixels;
    }

    /** Covers what another layer of the same picture covers, and takes over its pixels in some of these blocks; its pixels in others are undefined. */
    public void copy(PixelLayer other, BlockSet blocks) {
        left = other.left;
        top = other.top;
        width = other.width;
        height = other.height;
        if (pixels.length < width * height) {
            pixels = new int[width * height];
        }
        blocks.forEachRectangle((x, y, columns, rows) -> {
            for (int at = index(x, y); at < index(x, y + rows); at += width) {
                System.arraycopy(other.pixels, at, pixels, at, columns);
            }
        });
    }

    /** Makes some of its blocks transparent. */
    public void clear(BlockSet blocks) {
        blocks.forEachRectangle((x, y, columns, rows) -> {
            for (int at = index(x, y); at < index(x, y + rows); at += width) {
                Arrays.fill(pixels, at, at + columns, 0);
            }
        });
    }

    private int index(int x, int y) {
        return (y - top) * width + x - left;
    }

    private static int blockStart(double at, int limit) {
        // a cast turns NaN into 0 and what is too large into the largest number
        int pixel = Math.max(0, Math.min(limit, (int) Math.floor(at)));
        return pixel / BlockSet.SIZE * BlockSet.SIZE;
    }

    private static int blockEnd(double at, int limit) {
        int pixel = Math.max(0, Math.min(limit, (int) Math.ceil(at)));
        return Math.min(limit, (pixel + BlockSet.SIZE - 1) / BlockSet.SIZE * BlockSet.SIZE);
    }

    public boolean isEmpty() {
        return width == 0 || height == 0;
    }

    /** The x coordinate of the leftmost pixels. */
    public int left() {
        return left;
    }

    /** The y coordinate of the uppermost pixels. */
    public int top() {
        return top;
    }

    /** In pixels; also the distance from a pixel to the one below it in {@link #pixels}. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels, row by row from the top; the array may be longer. */
    public int[] pixels() {
        return pixels;
    }

    /** Adds the blocks that have a pixel which is not transparent. */
    public void markFilled(BlockSet blocks) {
        forEachRun((row, column, from, length) -> {
            if (!blocks.contains(column, row) && isFilled(from, length)) {
                blocks.mark(row, column, column + 1);
            }
        });
    }

    /** Adds those of some of its blocks that have a pixel which is not transparent. */
    public void markFilled(BlockSet among, BlockSet blocks) {
        forEachBlock(among, (row, column, from, length) -> {
            if (!blocks.contains(column, row) && isFilled(from, length)) {
                blocks.mark(row, column, column + 1);
            }
        });
    }

    /** Adds those of some of its blocks in which it differs from another layer, which covers the same rectangle. */
    public void markDifferences(PixelLayer other, BlockSet among, BlockSet blocks) {
        forEachBlock(among, (row, column, from, length) -> {
            if (!blocks.contains(column, row)
                    && Arrays.mismatch(pixels, from, from + length, other.pixels, from, from + length) >= 0) {
                blocks.mark(row, column, column + 1);
            }
        });
    }

    /** Adds the blocks in which this layer differs from another one of the same picture. */
    public void markDifferences(PixelLayer other, BlockSet blocks) {
        if (left == other.left && top == other.top && width == other.width && height == other.height) {
            forEachRun((row, column, from, length) -> {
                if (!blocks.contains(column, row)
                        && Arrays.mismatch(pixels, from, from + length, other.pixels, from, from + length) >= 0) {
                    blocks.mark(row, column, column + 1);
                }
            });
        } else {
            markAgainst(other, blocks);
            other.markAgainst(this, blocks);
        }
    }

    /** Adds the blocks of this layer that look otherwise in another one. */
    private void markAgainst(PixelLayer other, BlockSet blocks) {
        forEachRun((row, column, from, length) -> {
            if (blocks.contains(column, row)) {
                return;
            }
            // whole blocks make up both layers: all pixels of a line of a block are in the other one, or none
            int x = column * BlockSet.SIZE - other.left;
            int y = top + from / width - other.top;
            boolean isCommon = x >= 0 && x < other.width && y >= 0 && y < other.height;
            int there = y * other.width + x;
            boolean differs = isCommon
                    ? Arrays.mismatch(pixels, from, from + length, other.pixels, there, there + length) >= 0
                    : isFilled(from, length);
            if (differs) {
                blocks.mark(row, column, column + 1);
            }
        });
    }

    private boolean isFilled(int from, int length) {
        for (int at = from; at < from + length; at++) {
            if (pixels[at] != 0) {
                return true;
            }
        }
        return false;
    }

    @FunctionalInterface
    private interface RunVisitor {
        /** @param from index of the first pixel of a line of a block */
        void run(int row, int column, int from, int length);
    }

    private void forEachBlock(BlockSet blocks, RunVisitor visitor) {
        blocks.forEachRectangle((x, y, columns, rows) -> {
            for (int line = y; line < y + rows; line++) {
                for (int at = x; at < x + columns; at += BlockSet.SIZE) {
                    visitor.run(
                            line / BlockSet.SIZE,
                            at / BlockSet.SIZE,
                            index(at, line),
                            Math.min(BlockSet.SIZE, x + columns - at));
                }
            }
        });
    }

    /** Several rows of blocks at a time, each by one thread; a {@link BlockSet} takes marks in different rows. */
    private void forEachRun(RunVisitor visitor) {
        int blockRows = (height + BlockSet.SIZE - 1) / BlockSet.SIZE;
        IntStream rows = IntStream.range(0, blockRows);
        (width * height < MANY ? rows : rows.parallel()).forEach(blockRow -> visitRow(blockRow, visitor));
    }

    private void visitRow(int blockRow, RunVisitor visitor) {
        int row = top / BlockSet.SIZE + blockRow;
        int end = Math.min(height, (blockRow + 1) * BlockSet.SIZE);
        for (int y = blockRow * BlockSet.SIZE; y < end; y++) {
            for (int x = 0; x < width; x += BlockSet.SIZE) {
                visitor.run(row, (left + x) / BlockSet.SIZE, y * width + x, Math.min(BlockSet.SIZE, width - x));
            }
        }
    }
}
