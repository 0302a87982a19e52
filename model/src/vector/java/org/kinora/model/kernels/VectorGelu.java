package org.kinora.model.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The exponential of rows, and both forms of GELU and their slopes, which need one exponential each: the exponents are
 * written where the result will be, then their exponentials, then the result.
 *
 * <p>The steps are arrays of small methods, no vector is handed from one to another, and sums of products are single
 * operations, all for the sake of Java 17: its compiler made objects of vectors in some processes and not in others, which
 * took four to ten times as long, and the more often the more it compiled at once. Of 20 processes none did so with these
 * steps; of 8, five did when the slope was one method that called the exponential. Java 25 never did. Each step is written
 * out where it is listed, because steps made by one method would be of one class, which the compiler takes in whole.
 */
final class VectorGelu {

    /** Adding 1.5 * 2^23 leaves a float no room for a fraction: what remains is the nearest whole number. */
    private static final float ROUNDING = 0x1.8p23f;

    private static final float LOG2_E = 1.44269504f;

    /** ln 2 in two parts (Cody and Waite), so that the remainder keeps its last digits. */
    private static final float LN2_HIGH = 0.693145752f;

    private static final float LN2_LOW = 1.42860677e-6f;

    /** Beyond these a float's exponential is nearly zero or infinite; within them its exponent bits stay valid. */
    private static final float SMALLEST = -87;

    private static final float LARGEST = 88;

    /** Of a float's exponent, which lies above this many bits of its fraction. */
    private static final int BIAS = 127;

    private static final int FRACTION = 23;

    private static final VectorSpecies<Float> SPECIES = Lanes.SPECIES;
    private static final VectorSpecies<Integer> BITS = SPECIES.withLanes(int.class);
    private static final int LANES = SPECIES.length();
    private static final float[] COMPLEMENTARY_ERROR = Gelu.complementaryErrorCoefficients();

    /** {@link Gelu#tanhForm}; what it is of and {@code out} must lie apart. */
    static final Rows.RowOp[] TANH_FORM = {
        VectorGelu::tanhExponents,
        (x, from, out, to, columns) -> exponentials(out, to, SPECIES.loopBound(columns)),
        VectorGelu::tanhForm
    };

    /** {@link Gelu#slopeOfTanhForm} times a gradient; all three must lie apart. */
    static final Rows.RowGradient[] ALONG_TANH_FORM = {
        (x, at, gradient, from, out, to, columns) -> tanhExponents(x, at, out, to, columns),
        (x, at, gradient, from, out, to, columns) -> exponentials(out, to, SPECIES.loopBound(columns)),
        VectorGelu::alongTanhForm
    };

    /** {@link Gelu#erfForm}; what it is of and {@code out} must lie apart. */
    static final Rows.RowOp[] ERF_FORM = {
        VectorGelu::normalExponents,
        (x, from, out, to, columns) -> exponentials(out, to, SPECIES.loopBound(columns)),
        VectorGelu::erfForm
    };

    /** {@link Gelu#slopeOfErfForm} times a gradient; all three must lie apart. */
    static final Rows.RowGradient[] ALONG_ERF_FORM = {
        (x, at, gradient, from, out, to, columns) -> normalExponents(x, at, out, to, columns),
        (x, at, gradient, from, out, to, columns) -> exponentials(out, to, SPECIES.loopBound(columns)),
        VectorGelu::alongErfForm
    };

    private VectorGelu() {}

    /**
     * {@code e^x} of whole vectors in an array, which take the place of x, with an error of about one unit in the last place
     * between -87 and 88 and flat beyond: x is split into a whole multiple of ln 2, which goes into the exponent, and a
     * remainder of at most ln 2 / 2, whose Taylor series needs six terms.
     *
     * @param columns a multiple of a vector's
     */
    static void exponentials(float[] values, int from, int columns) {
        for (int j = from; j < from + columns; j += LANES) {
            FloatVector bounded =
                    FloatVector.fromArray(SPECIES, values, j).max(SMALLEST).min(LARGEST);
            FloatVector rounded = bounded.fma(all(LOG2_E), all(ROUNDING));
            FloatVector whole = rounded.sub(ROUNDING);
            FloatVector rest = whole.fma(all(-LN2_LOW), whole.fma(all(-LN2_HIGH), bounded));
            FloatVector series = rest.fma(all(1f / 720), all(1f / 120))
                    .fma(rest, all(1f / 24))
                    .fma(rest, all(1f / 6))
                    .fma(rest, all(0.5f))
                    .fma(rest, all(1))
                    .fma(rest, all(1));
            IntVector exponent = IntVector.broadcast(BITS, BIAS).add(rounded.reinterpretShape(BITS, 0));
            FloatVector power = (FloatVector)
                    exponent.lanewise(VectorOperators.LSHL, FRACTION).reinterpretShape(SPECIES, 0);
            series.mul(power).intoArray(values, j);
        }
    }

    private static FloatVector all(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }

    /** -2 u of {@link Gelu#tanhForm}. */
    private static void tanhExponents(float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector value = FloatVector.fromArray(SPECIES, x, from + j);
            value.mul(value)
                    .fma(all((float) (-2 * Gelu.ROOT_TWO_OVER_PI * Gelu.CUBIC)), all((float)
                            (-2 * Gelu.ROOT_TWO_OVER_PI)))
                    .mul(value)
                    .intoArray(out, to + j);
        }
    }

    private static void tanhForm(float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector.fromArray(SPECIES, x, from + j)
                    .div(FloatVector.fromArray(SPECIES, out, to + j).add(1))
                    .intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = Gelu.tanhForm(x[from + j]);
        }
    }

    /** Without the difference that would lose digits where the logistic function is near 1. */
    private static void alongTanhForm(float[] x, int at, float[] gradient, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector value = FloatVector.fromArray(SPECIES, x, at + j);
            FloatVector power = FloatVector.fromArray(SPECIES, out, to + j);
            FloatVector share = all(1).div(power.add(1));
            value.mul(value)
                    .fma(all((float) (6 * Gelu.ROOT_TWO_OVER_PI * Gelu.CUBIC)), all((float)
                            (2 * Gelu.ROOT_TWO_OVER_PI)))
                    .mul(value.mul(share))
                    .fma(power.mul(share), share)
                    .mul(FloatVector.fromArray(SPECIES, gradient, from + j))
                    .intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = gradient[from + j] * Gelu.slopeOfTanhForm(x[at + j]);
        }
    }

    private static void normalExponents(float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector value = FloatVector.fromArray(SPECIES, x, from + j);
            value.mul(value).mul(-0.5f).intoArray(out, to + j);
        }
    }

    /** As {@code max(x, 0) - |x| tail}. */
    private static void erfForm(float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector value = FloatVector.fromArray(SPECIES, x, from + j);
            FloatVector size = value.abs();
            FloatVector t = all(1).div(size.fma(all((float) (0.5 * Gelu.ROOT_HALF)), all(1)));
            FloatVector series = all(COMPLEMENTARY_ERROR[0]);
            for (int term = 1; term < COMPLEMENTARY_ERROR.length; term++) {
                series = series.fma(t, all(COMPLEMENTARY_ERROR[term]));
            }
            FloatVector tail = series.mul(t).mul(0.5f).mul(FloatVector.fromArray(SPECIES, out, to + j));
            value.max(0).sub(size.mul(tail)).intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = Gelu.erfForm(x[from + j]);
        }
    }

    /** The slope is {@code 1 + s} above 0 and {@code -s} below, with s the density times |x|, less the tail. */
    private static void alongErfForm(float[] x, int at, float[] gradient, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector value = FloatVector.fromArray(SPECIES, x, at + j);
            FloatVector size = value.abs();
            FloatVector t = all(1).div(size.fma(all((float) (0.5 * Gelu.ROOT_HALF)), all(1)));
            FloatVector series = all(COMPLEMENTARY_ERROR[0]);
            for (int term = 1; term < COMPLEMENTARY_ERROR.length; term++) {
                series = series.fma(t, all(COMPLEMENTARY_ERROR[term]));
            }
            FloatVector s = size.mul((float) Gelu.DENSITY_AT_ZERO)
                    .sub(series.mul(t).mul(0.5f))
                    .mul(FloatVector.fromArray(SPECIES, out, to + j));
            s.neg()
                    .blend(s.add(1), value.compare(VectorOperators.GE, 0f))
                    .mul(FloatVector.fromArray(SPECIES, gradient, from + j))
                    .intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = gradient[from + j] * Gelu.slopeOfErfForm(x[at + j]);
        }
    }
}
