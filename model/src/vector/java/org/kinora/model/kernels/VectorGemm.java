package org.kinora.model.kernels;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Matrix products on registers, after Goto and van de Geijn, Anatomy of High-Performance Matrix Multiplication (2008):
 * a block of A that fits the second-level cache is copied into panels of four rows, and a strip of B, two vectors wide,
 * that fits the first-level cache is copied so that it is read in order, whatever the transposition. Then tiles of four
 * rows by two vectors stay in registers while they sum over the block's depth.
 *
 * <p>Vectors are never handed from method to method, because HotSpot would put them on the heap wherever it does not
 * inline the call.
 */
final class VectorGemm {

    /** Rows of a tile: four rows of two vectors leave registers for B even where there are sixteen. */
    private static final int ROWS = 4;

    /** From so many rows on, copying B pays for itself. */
    static final int ROWS_WORTH_COPYING = 8;

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int STRIP = 2 * LANES;

    /** Steps of a sum that are unrolled: what the rest of the loop costs is then shared by two. */
    private static final int UNROLLED = 2;

    /** Columns of A in a block; a multiple of what is unrolled. */
    private static final int DEPTH = 256;

    /** Rows of A in a block: with the depth a quarter of a megabyte. A multiple of a tile's. */
    private static final int HEIGHT = 256;

    private VectorGemm() {}

    /** {@code out += alpha * a * b}. */
    static void addProduct(float alpha, Strided a, Strided b, Strided out) {
        int deepest = Math.min(DEPTH, evenly(a.columns(), UNROLLED));
        float[] panels = new float[Math.min(HEIGHT, evenly(a.rows(), ROWS)) * deepest];
        float[] strip = new float[STRIP * deepest];
        float[] edge = new float[ROWS * STRIP];
        for (int start = 0; start < a.columns(); start += DEPTH) {
            int steps = Math.min(DEPTH, a.columns() - start);
            int depth = evenly(steps, UNROLLED);
            for (int top = 0; top < a.rows(); top += HEIGHT) {
                int height = Math.min(HEIGHT, a.rows() - top);
                copyPanels(a, top, height, start, steps, depth, panels);
                for (int left = 0; left < b.columns(); left += STRIP) {
                    int width = Math.min(STRIP, b.columns() - left);
                    copyStrip(b, start, steps, depth, left, width, strip);
                    for (int i = 0; i < height; i += ROWS) {
                        int rows = Math.min(ROWS, height - i);
                        if (rows == ROWS && width == STRIP) {
                            int to = out.at(top + i, left);
                            addTile(alpha, panels, i * depth, depth, strip, out.values(), to, out.row());
                        } else {
                            Arrays.fill(edge, 0);
                            addTile(alpha, panels, i * depth, depth, strip, edge, 0, STRIP);
                            addEdge(edge, rows, width, out, top + i, left);
                        }
                    }
                }
            }
        }
    }

    private static int evenly(int count, int unit) {
        return (count + unit - 1) / unit * unit;
    }

    /** Panel after panel, each column by column; what is missing of the last panel and column is filled with zeros. */
    private static void copyPanels(Strided a, int top, int height, int start, int steps, int depth, float[] panels) {
        float[] left = a.values();
        int step = a.column();
        for (int i = 0; i < height; i += ROWS) {
            int to = i * depth;
            int rows = Math.min(ROWS, height - i);
            int a0 = a.at(top + i, start);
            int a1 = a0 + (rows > 1 ? a.row() : 0);
            int a2 = a0 + (rows > 2 ? 2 * a.row() : 0);
            int a3 = a0 + (rows > 3 ? 3 * a.row() : 0);
            for (int k = 0; k < steps; k++) {
                panels[to + k * ROWS] = left[a0 + k * step];
                panels[to + k * ROWS + 1] = left[a1 + k * step];
                panels[to + k * ROWS + 2] = left[a2 + k * step];
                panels[to + k * ROWS + 3] = left[a3 + k * step];
            }
            for (int k = steps * ROWS; k < depth * ROWS; k++) {
                panels[to + k] = 0;
            }
        }
    }

    /** Row by row; what is missing of the width and the depth is filled with zeros. */
    private static void copyStrip(Strided b, int start, int steps, int depth, int left, int width, float[] strip) {
        float[] right = b.values();
        if (b.column() == 1 && width == STRIP) {
            for (int k = 0; k < steps; k++) {
                int from = b.at(start + k, left);
                FloatVector.fromArray(SPECIES, right, from).intoArray(strip, k * STRIP);
                FloatVector.fromArray(SPECIES, right, from + LANES).intoArray(strip, k * STRIP + LANES);
            }
        } else {
            Arrays.fill(strip, 0, steps * STRIP, 0);
            for (int column = 0; column < width; column++) {
                int from = b.at(start, left + column);
                for (int k = 0; k < steps; k++) {
                    strip[k * STRIP + column] = right[from + k * b.row()];
                }
            }
        }
        Arrays.fill(strip, steps * STRIP, depth * STRIP, 0);
    }

    /** {@code target += alpha * sum} for a whole tile. */
    private static void addTile(
            float alpha, float[] left, int from, int depth, float[] strip, float[] target, int to, int row) {
        FloatVector s00 = FloatVector.zero(SPECIES);
        FloatVector s01 = FloatVector.zero(SPECIES);
        FloatVector s10 = FloatVector.zero(SPECIES);
        FloatVector s11 = FloatVector.zero(SPECIES);
        FloatVector s20 = FloatVector.zero(SPECIES);
        FloatVector s21 = FloatVector.zero(SPECIES);
        FloatVector s30 = FloatVector.zero(SPECIES);
        FloatVector s31 = FloatVector.zero(SPECIES);
        int p = from;
        int q = 0;
        for (int k = 0; k < depth; k += UNROLLED) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, strip, q);
            FloatVector b1 = FloatVector.fromArray(SPECIES, strip, q + LANES);
            FloatVector x0 = FloatVector.broadcast(SPECIES, left[p]);
            s00 = b0.fma(x0, s00);
            s01 = b1.fma(x0, s01);
            FloatVector x1 = FloatVector.broadcast(SPECIES, left[p + 1]);
            s10 = b0.fma(x1, s10);
            s11 = b1.fma(x1, s11);
            FloatVector x2 = FloatVector.broadcast(SPECIES, left[p + 2]);
            s20 = b0.fma(x2, s20);
            s21 = b1.fma(x2, s21);
            FloatVector x3 = FloatVector.broadcast(SPECIES, left[p + 3]);
            s30 = b0.fma(x3, s30);
            s31 = b1.fma(x3, s31);
            FloatVector c0 = FloatVector.fromArray(SPECIES, strip, q + 2 * LANES);
            FloatVector c1 = FloatVector.fromArray(SPECIES, strip, q + 3 * LANES);
            FloatVector y0 = FloatVector.broadcast(SPECIES, left[p + ROWS]);
            s00 = c0.fma(y0, s00);
            s01 = c1.fma(y0, s01);
            FloatVector y1 = FloatVector.broadcast(SPECIES, left[p + ROWS + 1]);
            s10 = c0.fma(y1, s10);
            s11 = c1.fma(y1, s11);
            FloatVector y2 = FloatVector.broadcast(SPECIES, left[p + ROWS + 2]);
            s20 = c0.fma(y2, s20);
            s21 = c1.fma(y2, s21);
            FloatVector y3 = FloatVector.broadcast(SPECIES, left[p + ROWS + 3]);
            s30 = c0.fma(y3, s30);
            s31 = c1.fma(y3, s31);
            p += UNROLLED * ROWS;
            q += UNROLLED * STRIP;
        }
        FloatVector factor = FloatVector.broadcast(SPECIES, alpha);
        s00.fma(factor, FloatVector.fromArray(SPECIES, target, to)).intoArray(target, to);
        s01.fma(factor, FloatVector.fromArray(SPECIES, target, to + LANES)).intoArray(target, to + LANES);
        int to1 = to + row;
        s10.fma(factor, FloatVector.fromArray(SPECIES, target, to1)).intoArray(target, to1);
        s11.fma(factor, FloatVector.fromArray(SPECIES, target, to1 + LANES)).intoArray(target, to1 + LANES);
        int to2 = to1 + row;
        s20.fma(factor, FloatVector.fromArray(SPECIES, target, to2)).intoArray(target, to2);
        s21.fma(factor, FloatVector.fromArray(SPECIES, target, to2 + LANES)).intoArray(target, to2 + LANES);
        int to3 = to2 + row;
        s30.fma(factor, FloatVector.fromArray(SPECIES, target, to3)).intoArray(target, to3);
        s31.fma(factor, FloatVector.fromArray(SPECIES, target, to3 + LANES)).intoArray(target, to3 + LANES);
    }

    /** Of a tile at the edge only what lies inside. */
    private static void addEdge(float[] tile, int rows, int columns, Strided out, int i, int j) {
        float[] target = out.values();
        for (int row = 0; row < rows; row++) {
            int to = out.at(i + row, j);
            for (int column = 0; column < columns; column++) {
                target[to + column] += tile[row * STRIP + column];
            }
        }
    }
}
