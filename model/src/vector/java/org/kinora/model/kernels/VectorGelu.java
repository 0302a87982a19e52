package org.kinora.model.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The exponential on whole vectors, and the two forms of GELU on rows. */
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

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final float[] COMPLEMENTARY_ERROR = Gelu.complementaryErrorCoefficients();

    private VectorGelu() {}

    /**
     * {@code e^x}, with an error of about one unit in the last place between -87 and 88 and flat beyond: x is split
     * into a whole multiple of ln 2, which goes into the exponent, and a remainder of at most ln 2 / 2, whose Taylor
     * series needs six terms.
     */
    static FloatVector exponential(FloatVector x) {
        FloatVector bounded = x.max(SMALLEST).min(LARGEST);
        FloatVector rounded = bounded.mul(LOG2_E).add(ROUNDING);
        FloatVector whole = rounded.sub(ROUNDING);
        FloatVector rest = bounded.sub(whole.mul(LN2_HIGH)).sub(whole.mul(LN2_LOW));
        FloatVector series = rest.mul(1f / 720).add(1f / 120);
        series = series.mul(rest).add(1f / 24);
        series = series.mul(rest).add(1f / 6);
        series = series.mul(rest).add(0.5f);
        series = series.mul(rest).add(1);
        series = series.mul(rest).add(1);
        return series.reinterpretAsInts()
                .add(rounded.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23))
                .reinterpretAsFloats();
    }

    /**
     * {@code e^x} of whole vectors in an array, which take the place of x. For callers with short rows: HotSpot keeps a
     * vector in registers only where it inlines what the vector is handed to, and it inlines what is called often. The loop
     * in here always calls; a caller's own loop over a few numbers may not.
     *
     * @param columns a multiple of a vector's, not 0
     */
    static void exponentials(float[] values, int from, int columns) {
        for (int j = from; j < from + columns; j += LANES) {
            exponential(FloatVector.fromArray(SPECIES, values, j)).intoArray(values, j);
        }
    }

    /** {@link Gelu#tanhForm} of a row; {@code out} must not lie where x does. */
    static void tanhForm(float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector value = FloatVector.fromArray(SPECIES, x, from + j);
            value.mul(value)
                    .mul((float) Gelu.CUBIC)
                    .add(1)
                    .mul(value)
                    .mul((float) (-2 * Gelu.ROOT_TWO_OVER_PI))
                    .intoArray(out, to + j);
        }
        if (whole > 0) {
            exponentials(out, to, whole);
        }
        for (int j = 0; j < whole; j += LANES) {
            FloatVector.fromArray(SPECIES, x, from + j)
                    .div(FloatVector.fromArray(SPECIES, out, to + j).add(1))
                    .intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = Gelu.tanhForm(x[from + j]);
        }
    }

    /** {@link Gelu#erfForm} of a row. */
    static void erfForm(float[] x, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            erfForm(FloatVector.fromArray(SPECIES, x, from + j)).intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = Gelu.erfForm(x[from + j]);
        }
    }

    private static FloatVector erfForm(FloatVector x) {
        return x.mul(normalDistribution(x));
    }

    private static FloatVector normalDistribution(FloatVector x) {
        FloatVector z = x.abs().mul((float) Gelu.ROOT_HALF);
        FloatVector t = FloatVector.broadcast(x.species(), 1).div(z.mul(0.5f).add(1));
        FloatVector power = t.mul(COMPLEMENTARY_ERROR[0]).add(COMPLEMENTARY_ERROR[1]);
        for (int term = 2; term < COMPLEMENTARY_ERROR.length; term++) {
            power = power.mul(t).add(COMPLEMENTARY_ERROR[term]);
        }
        FloatVector half = exponential(power.sub(z.mul(z))).mul(t).mul(0.5f);
        VectorMask<Float> positive = x.compare(VectorOperators.GE, 0f);
        return half.blend(half.neg().add(1), positive);
    }

    /** A row's gradients times {@link Gelu#slopeOfTanhForm}. */
    static void alongSlopeOfTanhForm(float[] x, int at, float[] gradient, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            slopeOfTanhForm(FloatVector.fromArray(SPECIES, x, at + j))
                    .mul(FloatVector.fromArray(SPECIES, gradient, from + j))
                    .intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = gradient[from + j] * Gelu.slopeOfTanhForm(x[at + j]);
        }
    }

    /** As {@link Gelu#slopeOfTanhForm}, without the difference that would lose digits where the logistic function is near 1. */
    private static FloatVector slopeOfTanhForm(FloatVector x) {
        FloatVector square = x.mul(x);
        FloatVector cubic = square.mul((float) Gelu.CUBIC).add(1).mul(x);
        FloatVector power = exponential(cubic.mul((float) (-2 * Gelu.ROOT_TWO_OVER_PI)));
        FloatVector share = FloatVector.broadcast(x.species(), 1).div(power.add(1));
        FloatVector slope =
                square.mul((float) (6 * Gelu.ROOT_TWO_OVER_PI * Gelu.CUBIC)).add((float) (2 * Gelu.ROOT_TWO_OVER_PI));
        return share.add(x.mul(share).mul(power.mul(share)).mul(slope));
    }

    /** A row's gradients times {@link Gelu#slopeOfErfForm}. */
    static void alongSlopeOfErfForm(float[] x, int at, float[] gradient, int from, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            slopeOfErfForm(FloatVector.fromArray(SPECIES, x, at + j))
                    .mul(FloatVector.fromArray(SPECIES, gradient, from + j))
                    .intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = gradient[from + j] * Gelu.slopeOfErfForm(x[at + j]);
        }
    }

    /** As {@link Gelu#slopeOfErfForm}. */
    private static FloatVector slopeOfErfForm(FloatVector x) {
        FloatVector density = exponential(x.mul(x).mul(-0.5f)).mul((float) Gelu.DENSITY_AT_ZERO);
        return normalDistribution(x).add(x.mul(density));
    }
}
