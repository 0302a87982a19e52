package org.kinora.model.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Few rows times a matrix, as when one token is read: every weight is used once, so the matrix is streamed from memory
 * in the order in which it lies there and nothing is copied.
 */
final class VectorRowProduct {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** Rows of B at a time: so often a sum is loaded and stored less. */
    private static final int DEPTH = 8;

    /** Columns of a transposed B at a time, to hide the latency of the additions. */
    private static final int SIDE_BY_SIDE = 4;

    private VectorRowProduct() {}

    /** {@code out += alpha * a * b}. */
    static void addProduct(float alpha, Strided a, Strided b, Strided out) {
        float[] left = new float[b.rows()];
        for (int i = 0; i < out.rows(); i++) {
            for (int k = 0; k < left.length; k++) {
                left[k] = alpha * a.values()[a.at(i, k)];
            }
            if (b.column() == 1) {
                addRows(left, b, out.values(), out.at(i, 0));
            } else {
                addDotProducts(left, b, out.values(), out.at(i, 0));
            }
        }
    }

    private static void addRows(float[] left, Strided b, float[] target, int to) {
        int depth = 0;
        for (; depth + DEPTH <= left.length; depth += DEPTH) {
            addEightRows(left, depth, b, target, to);
        }
        for (; depth < left.length; depth++) {
            for (int j = 0; j < b.columns(); j++) {
                target[to + j] = Math.fma(left[depth], b.values()[b.at(depth, j)], target[to + j]);
            }
        }
    }

    private static void addEightRows(float[] left, int depth, Strided b, float[] target, int to) {
        float[] right = b.values();
        int row = b.row();
        int from = b.at(depth, 0);
        int bound = SPECIES.loopBound(b.columns());
        FloatVector x0 = FloatVector.broadcast(SPECIES, left[depth]);
        FloatVector x1 = FloatVector.broadcast(SPECIES, left[depth + 1]);
        FloatVector x2 = FloatVector.broadcast(SPECIES, left[depth + 2]);
        FloatVector x3 = FloatVector.broadcast(SPECIES, left[depth + 3]);
        FloatVector x4 = FloatVector.broadcast(SPECIES, left[depth + 4]);
        FloatVector x5 = FloatVector.broadcast(SPECIES, left[depth + 5]);
        FloatVector x6 = FloatVector.broadcast(SPECIES, left[depth + 6]);
        FloatVector x7 = FloatVector.broadcast(SPECIES, left[depth + 7]);
        for (int j = 0; j < bound; j += LANES) {
            int at = from + j;
            FloatVector even = FloatVector.fromArray(SPECIES, target, to + j);
            FloatVector odd = FloatVector.fromArray(SPECIES, right, at + row).mul(x1);
            even = FloatVector.fromArray(SPECIES, right, at).fma(x0, even);
            odd = FloatVector.fromArray(SPECIES, right, at + 3 * row).fma(x3, odd);
            even = FloatVector.fromArray(SPECIES, right, at + 2 * row).fma(x2, even);
            odd = FloatVector.fromArray(SPECIES, right, at + 5 * row).fma(x5, odd);
            even = FloatVector.fromArray(SPECIES, right, at + 4 * row).fma(x4, even);
            odd = FloatVector.fromArray(SPECIES, right, at + 7 * row).fma(x7, odd);
            even = FloatVector.fromArray(SPECIES, right, at + 6 * row).fma(x6, even);
            even.add(odd).intoArray(target, to + j);
        }
        for (int j = bound; j < b.columns(); j++) {
            float sum = target[to + j];
            for (int step = 0; step < DEPTH; step++) {
                sum = Math.fma(left[depth + step], right[from + step * row + j], sum);
            }
            target[to + j] = sum;
        }
    }

    private static void addDotProducts(float[] left, Strided b, float[] target, int to) {
        float[] lanes = new float[SIDE_BY_SIDE * LANES];
        int j = 0;
        for (; j + SIDE_BY_SIDE <= b.columns(); j += SIDE_BY_SIDE) {
            fourDotProducts(left, b, j, lanes);
            for (int column = 0; column < SIDE_BY_SIDE; column++) {
                target[to + j + column] += withRest(left, b, j + column, lanes, column * LANES);
            }
        }
        for (; j < b.columns(); j++) {
            float sum = 0;
            for (int k = 0; k < left.length; k++) {
                sum = Math.fma(left[k], b.values()[b.at(k, j)], sum);
            }
            target[to + j] += sum;
        }
    }

    private static void fourDotProducts(float[] left, Strided b, int j, float[] lanes) {
        float[] right = b.values();
        int from0 = b.at(0, j);
        int from1 = b.at(0, j + 1);
        int from2 = b.at(0, j + 2);
        int from3 = b.at(0, j + 3);
        FloatVector sum0 = FloatVector.zero(SPECIES);
        FloatVector sum1 = FloatVector.zero(SPECIES);
        FloatVector sum2 = FloatVector.zero(SPECIES);
        FloatVector sum3 = FloatVector.zero(SPECIES);
        for (int k = 0; k < SPECIES.loopBound(left.length); k += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, left, k);
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
    private static float withRest(float[] left, Strided b, int j, float[] lanes, int first) {
        float sum = 0;
        for (int lane = 0; lane < LANES; lane++) {
            sum += lanes[first + lane];
        }
        for (int k = SPECIES.loopBound(left.length); k < left.length; k++) {
            sum = Math.fma(left[k], b.values()[b.at(k, j)], sum);
        }
        return sum;
    }
}
