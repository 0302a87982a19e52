package org.kinora.model.kernels;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Matrix products that are too small for {@link OpenBlas}, or where it is missing: on registers, after Goto and van de
 * Geijn, Anatomy of High-Performance Matrix Multiplication (2008). A block of A is copied into panels of four rows, and a
 * block of B into strips two vectors wide, whatever the transposition; both fit the second-level cache, and a strip the
 * first. While all panels pass by a strip, tiles of four rows by two vectors stay in registers and sum over the block's
 * depth.
 *
 * <p>Has half a megabyte of memory for the copies, so each thread needs its own.
 *
 * <p>HotSpot decides how fast this is. Vectors are never handed from method to method, because it would put them on the
 * heap wherever it does not inline the call; and the inner loop has as few values alive and as little arithmetic of
 * indices as possible, because one sum that finds no register halves the speed, and does so in some runs only. (Two steps
 * of the depth together need a fifth fewer instructions, but in every other run a sum finds no register on Java 17.)
 */
final class VectorGemm {

    /** Rows of a tile: four rows of two vectors leave registers for B even where there are sixteen. */
    private static final int ROWS = 4;

    private static final VectorSpecies<Float> SPECIES = Lanes.SPECIES;
    private static final int LANES = SPECIES.length();
    private static final int STRIP = 2 * LANES;

    /** Columns of A in a block. */
    private static final int DEPTH = 256;

    /** Rows of A in a block: with the depth a quarter of a megabyte. A multiple of a tile's. */
    private static final int HEIGHT = 256;

    /** Columns of B in a block, likewise. A multiple of every strip. */
    private static final int WIDTH = 256;

    private final float[] panels = new float[HEIGHT * DEPTH];
    private final float[] strips = new float[WIDTH * DEPTH];
    private final float[] edge = new float[ROWS * STRIP];

    /** {@code out += alpha * a * b}. */
    void addProduct(float alpha, MatrixView a, MatrixView b, MatrixView out) {
        for (int start = 0; start < a.columns(); start += DEPTH) {
            int depth = Math.min(DEPTH, a.columns() - start);
            for (int top = 0; top < a.rows(); top += HEIGHT) {
                int height = Math.min(HEIGHT, a.rows() - top);
                copyPanels(alpha, a, top, height, start, depth);
                for (int left = 0; left < b.columns(); left += WIDTH) {
                    int width = Math.min(WIDTH, b.columns() - left);
                    copyStrips(b, start, depth, left, width);
                    addBlock(height, depth, width, out, top, left);
                }
            }
        }
    }

    private void addBlock(int height, int depth, int width, MatrixView out, int top, int left) {
        for (int j = 0; j < width; j += STRIP) {
            int columns = Math.min(STRIP, width - j);
            for (int i = 0; i < height; i += ROWS) {
                int rows = Math.min(ROWS, height - i);
                if (rows == ROWS && columns == STRIP) {
                    int to = out.at(top + i, left + j);
                    addTile(panels, i * depth, depth, strips, j * depth, out.values(), to, out.row());
                } else {
                    Arrays.fill(edge, 0);
                    addTile(panels, i * depth, depth, strips, j * depth, edge, 0, STRIP);
                    addEdge(rows, columns, out, top + i, left + j);
                }
            }
        }
    }

    /** Panel after panel, each column by column and times {@code alpha}; of fewer rows the first is repeated. */
    private void copyPanels(float alpha, MatrixView a, int top, int height, int start, int depth) {
        float[] left = a.values();
        int step = a.column();
        for (int i = 0; i < height; i += ROWS) {
            int to = i * depth;
            int rows = height - i;
            int a0 = a.at(top + i, start);
            int a1 = rows > 1 ? a0 + a.row() : a0;
            int a2 = rows > 2 ? a0 + 2 * a.row() : a0;
            int a3 = rows > 3 ? a0 + 3 * a.row() : a0;
            for (int k = 0; k < depth; k++) {
                panels[to + k * ROWS] = alpha * left[a0 + k * step];
                panels[to + k * ROWS + 1] = alpha * left[a1 + k * step];
                panels[to + k * ROWS + 2] = alpha * left[a2 + k * step];
                panels[to + k * ROWS + 3] = alpha * left[a3 + k * step];
            }
        }
    }

    /** Strip after strip, each row by row; what is missing of the last strip is filled with zeros. */
    private void copyStrips(MatrixView b, int start, int depth, int left, int width) {
        float[] right = b.values();
        int whole = b.column() == 1 ? width / STRIP * STRIP : 0;
        for (int k = 0; k < depth && whole > 0; k++) {
            int from = b.at(start + k, left);
            for (int j = 0; j < whole; j += STRIP) {
                int to = j * depth + k * STRIP;
                FloatVector.fromArray(SPECIES, right, from + j).intoArray(strips, to);
                FloatVector.fromArray(SPECIES, right, from + j + LANES).intoArray(strips, to + LANES);
            }
        }
        for (int j = whole; j < width; j++) {
            int from = b.at(start, left + j);
            int to = j / STRIP * STRIP * depth + j % STRIP;
            for (int k = 0; k < depth; k++) {
                strips[to + k * STRIP] = right[from + k * b.row()];
            }
        }
        if (width % STRIP > 0) {
            int last = width / STRIP * STRIP * depth;
            for (int k = 0; k < depth; k++) {
                Arrays.fill(strips, last + k * STRIP + width % STRIP, last + (k + 1) * STRIP, 0);
            }
        }
    }

    /** Adds a whole tile's sums to the target. */
    private static void addTile(
            float[] panels, int panel, int depth, float[] strips, int strip, float[] target, int to, int row) {
        FloatVector s00 = FloatVector.zero(SPECIES);
        FloatVector s01 = FloatVector.zero(SPECIES);
        FloatVector s10 = FloatVector.zero(SPECIES);
        FloatVector s11 = FloatVector.zero(SPECIES);
        FloatVector s20 = FloatVector.zero(SPECIES);
        FloatVector s21 = FloatVector.zero(SPECIES);
        FloatVector s30 = FloatVector.zero(SPECIES);
        FloatVector s31 = FloatVector.zero(SPECIES);
        int at = strip;
        for (int k = panel; k < panel + depth * ROWS; k += ROWS) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, strips, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, strips, at + LANES);
            FloatVector x0 = FloatVector.broadcast(SPECIES, panels[k]);
            s00 = b0.fma(x0, s00);
            s01 = b1.fma(x0, s01);
            FloatVector x1 = FloatVector.broadcast(SPECIES, panels[k + 1]);
            s10 = b0.fma(x1, s10);
            s11 = b1.fma(x1, s11);
            FloatVector x2 = FloatVector.broadcast(SPECIES, panels[k + 2]);
            s20 = b0.fma(x2, s20);
            s21 = b1.fma(x2, s21);
            FloatVector x3 = FloatVector.broadcast(SPECIES, panels[k + 3]);
            s30 = b0.fma(x3, s30);
            s31 = b1.fma(x3, s31);
            at += STRIP;
        }
        s00.add(FloatVector.fromArray(SPECIES, target, to)).intoArray(target, to);
        s01.add(FloatVector.fromArray(SPECIES, target, to + LANES)).intoArray(target, to + LANES);
        int to1 = to + row;
        s10.add(FloatVector.fromArray(SPECIES, target, to1)).intoArray(target, to1);
        s11.add(FloatVector.fromArray(SPECIES, target, to1 + LANES)).intoArray(target, to1 + LANES);
        int to2 = to1 + row;
        s20.add(FloatVector.fromArray(SPECIES, target, to2)).intoArray(target, to2);
        s21.add(FloatVector.fromArray(SPECIES, target, to2 + LANES)).intoArray(target, to2 + LANES);
        int to3 = to2 + row;
        s30.add(FloatVector.fromArray(SPECIES, target, to3)).intoArray(target, to3);
        s31.add(FloatVector.fromArray(SPECIES, target, to3 + LANES)).intoArray(target, to3 + LANES);
    }

    /** Of a tile at the edge only what lies inside. */
    private void addEdge(int rows, int columns, MatrixView out, int i, int j) {
        float[] target = out.values();
        for (int row = 0; row < rows; row++) {
            int to = out.at(i + row, j);
            for (int column = 0; column < columns; column++) {
                target[to + column] += edge[row * STRIP + column];
            }
        }
    }
}
