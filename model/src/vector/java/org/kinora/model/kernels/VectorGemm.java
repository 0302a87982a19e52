package org.kinora.model.kernels;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Matrix products on registers, after Goto and van de Geijn, Anatomy of High-Performance Matrix Multiplication (2008):
 * a block of B that fits the second-level cache is copied into strips two vectors wide, so that it is read in order and
 * either transposition costs the same; then tiles of four rows by two vectors stay in registers while they sum over
 * the block's depth. Measured on one Zen 4 core: 97 to 106 GFLOP/s, as OpenBLAS.
 */
final class VectorGemm {

    /** Rows of a tile: four rows of two vectors leave registers for B even where there are sixteen. */
    private static final int ROWS = 4;

    /** From so many rows on, copying B pays for itself. */
    static final int ROWS_WORTH_COPYING = 8;

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int STRIP = 2 * LANES;

    /** Rows of B in a block. */
    private static final int DEPTH = 256;

    /** Columns of B in a block: with the depth half a megabyte. A multiple of every strip. */
    private static final int WIDTH = 512;

    private VectorGemm() {}

    /** {@code out += alpha * a * b}. */
    static void addProduct(float alpha, Strided a, Strided b, Strided out) {
        int widest = Math.min(WIDTH, (b.columns() + STRIP - 1) / STRIP * STRIP);
        float[] block = new float[widest * Math.min(DEPTH, b.rows())];
        float[] tile = new float[ROWS * STRIP];
        float[] rowsOfA = new float[ROWS * Math.min(DEPTH, b.rows())];
        for (int left = 0; left < b.columns(); left += WIDTH) {
            int width = Math.min(WIDTH, b.columns() - left);
            for (int top = 0; top < b.rows(); top += DEPTH) {
                int depth = Math.min(DEPTH, b.rows() - top);
                copyBlock(b, top, depth, left, width, block);
                for (int i = 0; i < a.rows(); i += ROWS) {
                    int rows = Math.min(ROWS, a.rows() - i);
                    copyRows(a, i, rows, top, depth, rowsOfA);
                    for (int j = 0; j < width; j += STRIP) {
                        sumTile(rowsOfA, depth, block, j * depth, tile);
                        addTile(alpha, tile, rows, Math.min(STRIP, width - j), out, i, left + j);
                    }
                }
            }
        }
    }

    /** Strip after strip, each row by row; the last strip is filled up with zeros. */
    private static void copyBlock(Strided b, int top, int depth, int left, int width, float[] block) {
        for (int j = 0; j < width; j += STRIP) {
            int columns = Math.min(STRIP, width - j);
            int to = j * depth;
            if (columns < STRIP) {
                Arrays.fill(block, to, to + depth * STRIP, 0);
            }
            if (b.column() == 1 && columns == STRIP) {
                for (int k = 0; k < depth; k++) {
                    int from = b.at(top + k, left + j);
                    FloatVector.fromArray(SPECIES, b.values(), from).intoArray(block, to + k * STRIP);
                    FloatVector.fromArray(SPECIES, b.values(), from + LANES).intoArray(block, to + k * STRIP + LANES);
                }
            } else if (b.column() == 1) {
                for (int k = 0; k < depth; k++) {
                    System.arraycopy(b.values(), b.at(top + k, left + j), block, to + k * STRIP, columns);
                }
            } else {
                for (int column = 0; column < columns; column++) {
                    int from = b.at(top, left + j + column);
                    for (int k = 0; k < depth; k++) {
                        block[to + k * STRIP + column] = b.values()[from + k * b.row()];
                    }
                }
            }
        }
    }

    /**
     * A tile's rows of A side by side: a transposed A has its next column thousands of bytes further, where too many of
     * them share a place in the first-level cache to be read again for every strip. Of fewer rows the first is repeated.
     */
    private static void copyRows(Strided a, int i, int rows, int top, int depth, float[] rowsOfA) {
        float[] left = a.values();
        int step = a.column();
        int a0 = a.at(i, top);
        int a1 = a.at(rows > 1 ? i + 1 : i, top);
        int a2 = a.at(rows > 2 ? i + 2 : i, top);
        int a3 = a.at(rows > 3 ? i + 3 : i, top);
        for (int k = 0; k < depth; k++) {
            rowsOfA[k * ROWS] = left[a0 + k * step];
            rowsOfA[k * ROWS + 1] = left[a1 + k * step];
            rowsOfA[k * ROWS + 2] = left[a2 + k * step];
            rowsOfA[k * ROWS + 3] = left[a3 + k * step];
        }
    }

    private static void sumTile(float[] left, int depth, float[] block, int from, float[] tile) {
        FloatVector s00 = FloatVector.zero(SPECIES);
        FloatVector s01 = FloatVector.zero(SPECIES);
        FloatVector s10 = FloatVector.zero(SPECIES);
        FloatVector s11 = FloatVector.zero(SPECIES);
        FloatVector s20 = FloatVector.zero(SPECIES);
        FloatVector s21 = FloatVector.zero(SPECIES);
        FloatVector s30 = FloatVector.zero(SPECIES);
        FloatVector s31 = FloatVector.zero(SPECIES);
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, block, from + k * STRIP);
            FloatVector b1 = FloatVector.fromArray(SPECIES, block, from + k * STRIP + LANES);
            FloatVector x0 = FloatVector.broadcast(SPECIES, left[k * ROWS]);
            s00 = b0.fma(x0, s00);
            s01 = b1.fma(x0, s01);
            FloatVector x1 = FloatVector.broadcast(SPECIES, left[k * ROWS + 1]);
            s10 = b0.fma(x1, s10);
            s11 = b1.fma(x1, s11);
            FloatVector x2 = FloatVector.broadcast(SPECIES, left[k * ROWS + 2]);
            s20 = b0.fma(x2, s20);
            s21 = b1.fma(x2, s21);
            FloatVector x3 = FloatVector.broadcast(SPECIES, left[k * ROWS + 3]);
            s30 = b0.fma(x3, s30);
            s31 = b1.fma(x3, s31);
        }
        s00.intoArray(tile, 0);
        s01.intoArray(tile, LANES);
        s10.intoArray(tile, STRIP);
        s11.intoArray(tile, STRIP + LANES);
        s20.intoArray(tile, 2 * STRIP);
        s21.intoArray(tile, 2 * STRIP + LANES);
        s30.intoArray(tile, 3 * STRIP);
        s31.intoArray(tile, 3 * STRIP + LANES);
    }

    private static void addTile(float alpha, float[] tile, int rows, int columns, Strided out, int i, int j) {
        float[] target = out.values();
        for (int row = 0; row < rows; row++) {
            int to = out.at(i + row, j);
            int from = row * STRIP;
            if (columns == STRIP) {
                for (int half = 0; half < STRIP; half += LANES) {
                    FloatVector.fromArray(SPECIES, tile, from + half)
                            .fma(
                                    FloatVector.broadcast(SPECIES, alpha),
                                    FloatVector.fromArray(SPECIES, target, to + half))
                            .intoArray(target, to + half);
                }
            } else {
                for (int column = 0; column < columns; column++) {
                    target[to + column] = Math.fma(tile[from + column], alpha, target[to + column]);
                }
            }
        }
    }
}
