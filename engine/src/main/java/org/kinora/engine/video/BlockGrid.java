package org.kinora.engine.video;

import java.util.BitSet;

/** The blocks of 16 × 16 pixels that cover a picture, row by row; the last of a row and of a column may be smaller. */
record BlockGrid(int width, int height) {

    static final int BLOCK = 16;

    /** Receives a run of blocks side by side: the pixels from x0, y0 up to but not including x1, y1. */
    interface RunVisitor {
        void visit(int x0, int y0, int x1, int y1);
    }

    int columns() {
        return (width + BLOCK - 1) / BLOCK;
    }

    int rows() {
        return (height + BLOCK - 1) / BLOCK;
    }

    int blocks() {
        return columns() * rows();
    }

    int blockAt(int x, int y) {
        return y / BLOCK * columns() + x / BLOCK;
    }

    void forEachRun(BitSet blocks, RunVisitor visitor) {
        int columns = columns();
        for (int start = blocks.nextSetBit(0); start >= 0; ) {
            int row = start / columns;
            int end = Math.min(blocks.nextClearBit(start), (row + 1) * columns);
            int x0 = start % columns * BLOCK;
            int x1 = Math.min(x0 + (end - start) * BLOCK, width);
            visitor.visit(x0, row * BLOCK, x1, Math.min((row + 1) * BLOCK, height));
            start = blocks.nextSetBit(end);
        }
    }
}
