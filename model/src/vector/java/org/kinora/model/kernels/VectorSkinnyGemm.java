package org.kinora.model.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Few rows times a matrix, as when one token is read: every weight is used once, so the matrix is streamed from memory
 * in the order in which it lies there and nothing is copied.
 *
 * <p>Has memory for a few sums, so each thread needs its own.
 */
final class VectorSkinnyGemm {

    private static final VectorSpecies<Float> SPECIES = Lanes.SPECIES;
    private static final int LANES = SPECIES.length();

    /** Rows of B at a time: so often a sum is loaded and stored less. */
    private static final int DEPTH = 4;

    /** Columns of a transposed B at a time, to hide the latency of the additions. */
    private static final int SIDE_BY_SIDE = 4;

    private final float[] lanes = new float[SIDE_BY_SIDE * LANES];

    /** {@code out += alpha * a * b}. */
    void addProduct(float alpha, MatrixView a, MatrixView b, MatrixView out) {
        for (int i = 0; i < out.rows(); i++) {
            float[] left = a.column() == 1 ? a.values() : copyOfRow(a, i);
            int from = a.column() == 1 ? a.at(i, 0) : 0;
            if (b.column() == 1) {
                addRows(alpha, left, from, b, out.values(), out.at(i, 0));
            } else {
                addDotProducts(alpha, left, from, b, out.values(), out.at(i, 0));
            }
        }
    }

    private static float[] copyOfRow(MatrixView a, int i) {
        float[] row = new float[a.columns()];
        for (int k = 0; k < row.length; k++) {
            row[k] = a.values()[a.at(i, k)];
        }
        return row;
    }

    private static void addRows(float alpha, float[] left, int from, MatrixView b, float[] target, int to) {
        int depth = 0;
        for (; depth + DEPTH <= b.rows(); depth += DEPTH) {
            addFourRows(alpha, left, from + depth, depth, b, target, to);
        }
        for (; depth < b.rows(); depth++) {
            float x = alpha * left[from + depth];
            for (int j = 0; j < b.columns(); j++) {
                target[to + j] = Math.fma(x, b.values()[b.at(depth, j)], target[to + j]);
            }
        }
    }

    private static void addFourRows(
            float alpha, float[] left, int at0, int depth, MatrixView b, float[] target, int to) {
        float[] right = b.values();
        int row = b.row();
        int from = b.at(depth, 0);
        int bound = SPECIES.loopBound(b.columns());
        FloatVector x0 = FloatVector.broadcast(SPECIES, alpha * left[at0]);
        FloatVector x1 = FloatVector.broadcast(SPECIES, alpha * left[at0 + 1]);
        FloatVector x2 = FloatVector.broadcast(SPECIES, alpha * left[at0 + 2]);
        FloatVector x3 = FloatVector.broadcast(SPECIES, alpha * left[at0 + 3]);
        for (int j = 0; j < bound; j += LANES) {
            int at = from + j;
            FloatVector sum = FloatVector.fromArray(SPECIES, target, to + j);
            sum = FloatVector.fromArray(SPECIES, right, at).fma(x0, sum);
            sum = FloatVector.fromArray(SPECIES, right, at + row).fma(x1, sum);
            sum = FloatVector.fromArray(SPECIES, right, at + 2 * row).fma(x2, sum);
            sum = FloatVector.fromArray(SPECIES, right, at + 3 * row).fma(x3, sum);
            sum.intoArray(target, to + j);
        }
        for (int j = bound; j < b.columns(); j++) {
            float sum = target[to + j];
            for (int step = 0; step < DEPTH; step++) {
                sum = Math.fma(alpha * left[at0 + step], right[from + step * row + j], sum);
            }
            target[to + j] = sum;
        }
    }

    private void addDotProducts(float alpha, float[] left, int from, MatrixView b, float[] target, int to) {
        int j = 0;
        for (; j + SIDE_BY_SIDE <= b.columns(); j += SIDE_BY_SIDE) {
            addUpFour(left, from, b, j);
            for (int column = 0; column < SIDE_BY_SIDE; column++) {
                target[to + j + column] += alpha * withRest(left, from, b, j + column, column * LANES);
            }
        }
        for (; j < b.columns(); j++) {
            float sum = 0;
            for (int k = 0; k < b.rows(); k++) {
                sum = Math.fma(left[from + k], b.values()[b.at(k, j)], sum);
            }
            target[to + j] += alpha * sum;
        }
    }

    /** Four columns, each to as many lanes. */
    private void addUpFour(float[] left, int from, MatrixView b, int j) {
        float[] right = b.values();
        int from0 = b.at(0, j);
        int from1 = b.at(0, j + 1);
        int from2 = b.at(0, j + 2);
        int from3 = b.at(0, j + 3);
        FloatVector sum0 = FloatVector.zero(SPECIES);
        FloatVector sum1 = FloatVector.zero(SPECIES);
        FloatVector sum2 = FloatVector.zero(SPECIES);
        FloatVector sum3 = FloatVector.zero(SPECIES);
        for (int k = 0; k < SPECIES.loopBound(b.rows()); k += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, left, from + k);
            sum0 = FloatVector.fromArray(SPECIES, right, from0 + k).fma(x, sum0);
            sum1 = FloatVector.fromArray(SPECIES, right, from1 + k).fma(x, sum1);
            sum2 = FloatVector.fromArray(SPECIES, right, from2 + k).fma(x, sum2);
            sum3 = FloatVector.fromArray(SPECIES, right, from3 + k).fma(x, sum3);
        }
        sum0.intoArray(lanes, 0);
        sum1.intoArray(lanes, LANES);
        sum2.intoArray(lanes, 2 * LANES);
        sum3.intoArray(lanes, 3 * LANES);
    }

    /** One column's lanes added up, and what did not fill a vector. */
    private float withRest(float[] left, int from, MatrixView b, int j, int first) {
        float sum = 0;
        for (int lane = 0; lane < LANES; lane++) {
            sum += lanes[first + lane];
        }
        for (int k = SPECIES.loopBound(b.rows()); k < b.rows(); k++) {
            sum = Math.fma(left[from + k], b.values()[b.at(k, j)], sum);
        }
        return sum;
    }
}
