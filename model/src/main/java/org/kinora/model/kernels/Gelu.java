package org.kinora.model.kernels;

/** GELU of one number, and the constants that the vectorised forms share. */
final class Gelu {

    static final double ROOT_TWO_OVER_PI = 0.7978845608028654;
    static final double CUBIC = 0.044715;
    static final double ROOT_HALF = 0.7071067811865476;

    /** Of the normal distribution: {@code 1 / sqrt(2 pi)}. */
    static final double DENSITY_AT_ZERO = 0.3989422804014327;

    /**
     * Polynomial in {@code t = 1 / (1 + z / 2)}, highest power first, with which {@code erfc(z) = t P(t) exp(-z^2)} for
     * z >= 0: a fit over z in [0, 10] with a relative error below 4e-9. The form of the approximation is that of Abramowitz,
     * Stegun 7.1.26, with the t of Press et al., Numerical Recipes, section 6.2; the fit is our own, so that small tails keep
     * their digits.
     */
    private static final double[] COMPLEMENTARY_ERROR = {
        0.0357068394413,
        -0.190661932184,
        0.380405150764,
        -0.287978167839,
        -0.0236118988825,
        0.0365385589534,
        0.0543529545838,
        0.185756576352,
        0.2451476872,
        0.282255879568,
        0.282088355485
    };

    private Gelu() {}

    /** {@code (1 + tanh u) / 2} is the logistic function of {@code 2 u}, which needs one exponential and no cases. */
    static float tanhForm(float x) {
        double u = ROOT_TWO_OVER_PI * (x + CUBIC * x * x * x);
        return (float) (x / (1 + Math.exp(-2 * u)));
    }

    static float erfForm(float x) {
        double half = 0.5 * complementaryError(Math.abs(x) * ROOT_HALF);
        return (float) (x * (x < 0 ? half : 1 - half));
    }

    /** The derivative of {@link #tanhForm}: with s the logistic function of {@code 2 u}, {@code s + x s (1 - s) 2 u'}. */
    static float slopeOfTanhForm(float x) {
        double u = ROOT_TWO_OVER_PI * (x + CUBIC * x * x * x);
        double share = 1 / (1 + Math.exp(-2 * u));
        return (float) (share + x * share * (1 - share) * 2 * ROOT_TWO_OVER_PI * (1 + 3 * CUBIC * x * x));
    }

    /** The derivative of {@link #erfForm}: the normal distribution and x times its density. */
    static float slopeOfErfForm(float x) {
        double half = 0.5 * complementaryError(Math.abs(x) * ROOT_HALF);
        return (float) ((x < 0 ? half : 1 - half) + x * DENSITY_AT_ZERO * Math.exp(-0.5 * x * x));
    }

    /** The polynomial's coefficients in single precision, highest power first. */
    static float[] complementaryErrorCoefficients() {
        float[] coefficients = new float[COMPLEMENTARY_ERROR.length];
        for (int term = 0; term < coefficients.length; term++) {
            coefficients[term] = (float) COMPLEMENTARY_ERROR[term];
        }
        return coefficients;
    }

    /** erfc of a number that is not negative. */
    private static double complementaryError(double z) {
        double t = 1 / (1 + z / 2);
        double series = 0;
        for (double coefficient : COMPLEMENTARY_ERROR) {
            series = series * t + coefficient;
        }
        return t * series * Math.exp(-z * z);
    }
}
