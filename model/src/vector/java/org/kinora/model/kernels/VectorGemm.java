package org.kinora.model.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Matrix products on registers, after Goto and van de Geijn, Anatomy of High-Performance Matrix Multiplication (2008):
 * a block of A is copied into panels of eight rows, and a block of B into strips two vectors wide, whatever the
 * transposition; both fit the second-level cache, and a strip the first. While all panels pass by a strip, tiles of half a
 * panel by two vectors stay in registers and sum over the block's depth.
 *
 * <p>Has half a megabyte of memory for the copies, so each thread needs its own.
 *
 * <p>HotSpot decides how fast this is. Vectors are never handed from method to method, because it would put them on the
 * heap wherever it does not inline the call; and the inner loop has as few values alive and as little arithmetic of
 * indices as possible, because one sum that finds no register halves the speed, and does so in some runs only. (Two steps
 * of the depth together would need fewer instructions, and are faster in those runs in which all sums find a register.)
 */
final class VectorGemm {

    /** Rows of a tile: four rows of two vectors leave registers for B even where there are sixteen. */
    private static final int ROWS = 4;

    /** Rows of A that lie side by side: a square that {@link VectorTranspose} turns. */
    private static final int PANEL = VectorTranspose.SIDE;

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final int STRIP = 2 * LANES;

    /** Columns of A in a block. */
    private static final int DEPTH = 256;

    /** Rows of A in a block: with the depth a quarter of a megabyte. A multiple of a panel's. */
    private static final int HEIGHT = 256;

    /** Columns of B in a block, likewise. A multiple of every strip. */
    private static final int WIDTH = 256;

    private final float[] panels = new float[HEIGHT * DEPTH];
    private final float[] strips = new float[WIDTH * DEPTH];
    private final float[] tile = new float[ROWS * STRIP];

    /** {@code out += alpha * a * b}. */
    void addProduct(float alpha, Strided a, Strided b, Strided out) {
        for (int start = 0; start < a.columns(); start += DEPTH) {
            int depth = Math.min(DEPTH, a.columns() - start);
            for (int top = 0; top < a.rows(); top += HEIGHT) {
                int height = Math.min(HEIGHT, a.rows() - top);
                VectorStrips.copy(a.part(top, height, start, depth).transposed(), PANEL, panels);
                multiply(alpha, panels, (height + PANEL - 1) / PANEL * PANEL * depth);
                for (int left = 0; left < b.columns(); left += WIDTH) {
                    int width = Math.min(WIDTH, b.columns() - left);
                    VectorStrips.copy(b.part(start, depth, left, width), STRIP, strips);
                    addBlock(depth, out.part(top, height, left, width));
                }
            }
        }
    }

    private static void multiply(float factor, float[] values, int count) {
        for (int i = 0; i < count && factor != 1; i++) {
            values[i] *= factor;
        }
    }

    private void addBlock(int depth, Strided out) {
        for (int j = 0; j < out.columns(); j += STRIP) {
            for (int i = 0; i < out.rows(); i += ROWS) {
                sumTile(panels, i / PANEL * PANEL * depth + i % PANEL, depth, strips, j * depth, tile);
                if (i + ROWS <= out.rows() && j + STRIP <= out.columns()) {
                    addTile(out.values(), out.at(i, j), out.row());
                } else {
                    addEdge(out, i, j);
                }
            }
        }
    }

    private static void sumTile(float[] panels, int panel, int depth, float[] strips, int strip, float[] tile) {
        FloatVector s00 = FloatVector.zero(SPECIES);
        FloatVector s01 = FloatVector.zero(SPECIES);
        FloatVector s10 = FloatVector.zero(SPECIES);
        FloatVector s11 = FloatVector.zero(SPECIES);
        FloatVector s20 = FloatVector.zero(SPECIES);
        FloatVector s21 = FloatVector.zero(SPECIES);
        FloatVector s30 = FloatVector.zero(SPECIES);
        FloatVector s31 = FloatVector.zero(SPECIES);
        int x = panel;
        for (int at = strip; at < strip + depth * STRIP; at += STRIP) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, strips, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, strips, at + LANES);
            FloatVector x0 = FloatVector.broadcast(SPECIES, panels[x]);
            s00 = b0.fma(x0, s00);
            s01 = b1.fma(x0, s01);
            FloatVector x1 = FloatVector.broadcast(SPECIES, panels[x + 1]);
            s10 = b0.fma(x1, s10);
            s11 = b1.fma(x1, s11);
            FloatVector x2 = FloatVector.broadcast(SPECIES, panels[x + 2]);
            s20 = b0.fma(x2, s20);
            s21 = b1.fma(x2, s21);
            FloatVector x3 = FloatVector.broadcast(SPECIES, panels[x + 3]);
            s30 = b0.fma(x3, s30);
            s31 = b1.fma(x3, s31);
            x += PANEL;
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

    private void addTile(float[] target, int to, int row) {
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < STRIP; j += LANES) {
                int at = to + i * row + j;
                FloatVector.fromArray(SPECIES, tile, i * STRIP + j)
                        .add(FloatVector.fromArray(SPECIES, target, at))
                        .intoArray(target, at);
            }
        }
    }

    /** Of a tile at the edge only what lies inside. */
    private void addEdge(Strided out, int i, int j) {
        for (int row = 0; row < Math.min(ROWS, out.rows() - i); row++) {
            int to = out.at(i + row, j);
            for (int column = 0; column < Math.min(STRIP, out.columns() - j); column++) {
                out.values()[to + column] += tile[row * STRIP + column];
            }
        }
    }
}
