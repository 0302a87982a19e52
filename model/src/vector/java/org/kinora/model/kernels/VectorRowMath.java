package org.kinora.model.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The same through the JDK's Vector API. What does not fill a vector is computed number by number. The API's own
 * reductions, whose order may vary, are not used: lanes are added up from the first to the last.
 */
final class VectorRowMath extends RowMath {

    private static final VectorSpecies<Float> SPECIES = Lanes.SPECIES;
    private static final int LANES = SPECIES.length();

    @Override
    void add(float[] a, int fromA, float[] b, int fromB, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            vector(a, fromA + j).add(vector(b, fromB + j)).intoArray(out, to + j);
        }
        super.add(a, fromA + whole, b, fromB + whole, out, to + whole, columns - whole);
    }

    @Override
    void addScaled(float factor, float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        FloatVector factors = FloatVector.broadcast(SPECIES, factor);
        for (int j = 0; j < whole; j += LANES) {
            vector(x, from + j).fma(factors, vector(out, to + j)).intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = Math.fma(x[from + j], factor, out[to + j]);
        }
    }

    @Override
    void multiplyAdd(
            float[] a, int fromA, float[] b, int fromB, float[] c, int fromC, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            vector(a, fromA + j).fma(vector(b, fromB + j), vector(c, fromC + j)).intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = Math.fma(a[fromA + j], b[fromB + j], c[fromC + j]);
        }
    }

    @Override
    double sum(double start, float[] x, int from, int columns) {
        int whole = SPECIES.loopBound(columns);
        FloatVector sums = FloatVector.zero(SPECIES);
        for (int j = 0; j < whole; j += LANES) {
            sums = sums.add(vector(x, from + j));
        }
        float[] lanes = new float[LANES];
        sums.intoArray(lanes, 0);
        return super.sum(start + total(lanes), x, from + whole, columns - whole);
    }

    @Override
    double dot(double start, float[] a, int fromA, float[] b, int fromB, int columns) {
        int whole = SPECIES.loopBound(columns);
        double sum = start + dotOfVectors(a, fromA, b, fromB, whole);
        return super.dot(sum, a, fromA + whole, b, fromB + whole, columns - whole);
    }

    @Override
    double wideDot(double start, float[] a, int fromA, float[] b, int fromB, int columns) {
        int whole = SPECIES.loopBound(columns);
        double sum = start + dotOfVectors(a, fromA, b, fromB, whole);
        return super.wideDot(sum, a, fromA + whole, b, fromB + whole, columns - whole);
    }

    private static double dotOfVectors(float[] a, int fromA, float[] b, int fromB, int columns) {
        FloatVector sums = FloatVector.zero(SPECIES);
        for (int j = 0; j < columns; j += LANES) {
            sums = vector(a, fromA + j).fma(vector(b, fromB + j), sums);
        }
        float[] lanes = new float[LANES];
        sums.intoArray(lanes, 0);
        return total(lanes);
    }

    @Override
    double squaredDeviations(double start, float mean, float[] x, int from, int columns) {
        int whole = SPECIES.loopBound(columns);
        FloatVector sums = FloatVector.zero(SPECIES);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector centred = vector(x, from + j).sub(mean);
            sums = centred.fma(centred, sums);
        }
        float[] lanes = new float[LANES];
        sums.intoArray(lanes, 0);
        return super.squaredDeviations(start + total(lanes), mean, x, from + whole, columns - whole);
    }

    @Override
    void standardize(float mean, float deviation, float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            vector(x, from + j).sub(mean).div(deviation).intoArray(out, to + j);
        }
        super.standardize(mean, deviation, x, from + whole, out, to + whole, columns - whole);
    }

    @Override
    float largest(float[] x, int from, int columns) {
        int whole = SPECIES.loopBound(columns);
        FloatVector most = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
        for (int j = 0; j < whole; j += LANES) {
            most = most.max(vector(x, from + j));
        }
        float[] lanes = new float[LANES];
        most.intoArray(lanes, 0);
        return Math.max(super.largest(lanes, 0, LANES), super.largest(x, from + whole, columns - whole));
    }

    @Override
    double exponentials(double start, float largest, float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            vector(x, from + j).sub(largest).intoArray(out, to + j);
        }
        VectorGelu.exponentials(out, to, whole);
        double sum = sum(start, out, to, whole);
        return super.exponentials(sum, largest, x, from + whole, out, to + whole, columns - whole);
    }

    @Override
    void softmaxGradient(
            float mean, float[] share, int fromShare, float[] gradient, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            vector(gradient, from + j)
                    .sub(mean)
                    .mul(vector(share, fromShare + j))
                    .intoArray(out, to + j);
        }
        super.softmaxGradient(mean, share, fromShare + whole, gradient, from + whole, out, to + whole, columns - whole);
    }

    @Override
    void layerNormGradient(
            float mean,
            float along,
            float deviation,
            float[] normalized,
            int at,
            float[] gradient,
            int from,
            float[] out,
            int to,
            int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            vector(gradient, from + j)
                    .sub(mean)
                    .sub(vector(normalized, at + j).mul(along))
                    .div(deviation)
                    .intoArray(out, to + j);
        }
        super.layerNormGradient(
                mean,
                along,
                deviation,
                normalized,
                at + whole,
                gradient,
                from + whole,
                out,
                to + whole,
                columns - whole);
    }

    @Override
    void adamW(
            AdamWStep step,
            float[] gradient,
            int from,
            float[] mean,
            int atMean,
            float[] square,
            int atSquare,
            float[] weight,
            int to,
            int columns) {
        float rate = step.correctedRate();
        float correction = step.rootCorrection();
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector g = vector(gradient, from + j).mul(step.gradientFactor());
            FloatVector m = vector(mean, atMean + j).mul(step.beta1()).add(g.mul(1 - step.beta1()));
            FloatVector v = vector(square, atSquare + j)
                    .mul(step.beta2())
                    .add(g.mul(1 - step.beta2()).mul(g));
            m.intoArray(mean, atMean + j);
            v.intoArray(square, atSquare + j);
            FloatVector divisor = v.sqrt().mul(correction).add(step.epsilon());
            vector(weight, to + j)
                    .mul(step.kept())
                    .sub(m.mul(rate).div(divisor))
                    .intoArray(weight, to + j);
        }
        super.adamW(
                step,
                gradient,
                from + whole,
                mean,
                atMean + whole,
                square,
                atSquare + whole,
                weight,
                to + whole,
                columns - whole);
    }

    /** The lanes of a vector, added up from the first to the last. */
    private static double total(float[] lanes) {
        double total = 0;
        for (float lane : lanes) {
            total += lane;
        }
        return total;
    }

    private static FloatVector vector(float[] values, int at) {
        return FloatVector.fromArray(SPECIES, values, at);
    }
}
