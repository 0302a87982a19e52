package org.kinora.model.kernels;

/**
 * Arithmetic on one row of floats at a time, in plain Java: the part of an operation that has a faster form where the
 * Vector API is there. A row is an array and the index of its first number. Rows that are written may be those that are
 * read, if they begin at the same index. The order of every sum is fixed.
 */
class RowMath {

    /** {@code out = a + b}. */
    void add(float[] a, int fromA, float[] b, int fromB, float[] out, int to, int columns) {
        for (int j = 0; j < columns; j++) {
            out[to + j] = a[fromA + j] + b[fromB + j];
        }
    }

    /** {@code out += factor * x}. */
    void addScaled(float factor, float[] x, int from, float[] out, int to, int columns) {
        for (int j = 0; j < columns; j++) {
            out[to + j] += factor * x[from + j];
        }
    }

    /** {@code out = a * b + c}. */
    void multiplyAdd(
            float[] a, int fromA, float[] b, int fromB, float[] c, int fromC, float[] out, int to, int columns) {
        for (int j = 0; j < columns; j++) {
            out[to + j] = a[fromA + j] * b[fromB + j] + c[fromC + j];
        }
    }

    /** {@code out *= factor}. */
    final void scale(float factor, float[] out, int to, int columns) {
        for (int j = 0; j < columns; j++) {
            out[to + j] *= factor;
        }
    }

    /** {@code start + Σ x}. */
    double sum(double start, float[] x, int from, int columns) {
        double sum = start;
        for (int j = 0; j < columns; j++) {
            sum += x[from + j];
        }
        return sum;
    }

    /** {@code start + Σ a * b}. */
    double dot(double start, float[] a, int fromA, float[] b, int fromB, int columns) {
        double sum = start;
        for (int j = 0; j < columns; j++) {
            sum += a[fromA + j] * b[fromB + j];
        }
        return sum;
    }

    /** {@link #dot}, but products that are added up one by one are not rounded to single precision before. */
    double wideDot(double start, float[] a, int fromA, float[] b, int fromB, int columns) {
        double sum = start;
        for (int j = 0; j < columns; j++) {
            sum += (double) a[fromA + j] * b[fromB + j];
        }
        return sum;
    }

    /** {@code start + Σ (x - mean)²}. */
    double squaredDeviations(double start, float mean, float[] x, int from, int columns) {
        double sum = start;
        for (int j = 0; j < columns; j++) {
            float centred = x[from + j] - mean;
            sum += centred * centred;
        }
        return sum;
    }

    /** {@code out = (x - mean) / deviation}. */
    void standardize(float mean, float deviation, float[] x, int from, float[] out, int to, int columns) {
        for (int j = 0; j < columns; j++) {
            out[to + j] = (x[from + j] - mean) / deviation;
        }
    }

    /** The largest number; four at a time, because each maximum waits for the one before it. */
    float largest(float[] x, int from, int columns) {
        float m0 = Float.NEGATIVE_INFINITY;
        float m1 = m0;
        float m2 = m0;
        float m3 = m0;
        int j = 0;
        for (; j + 4 <= columns; j += 4) {
            m0 = Math.max(m0, x[from + j]);
            m1 = Math.max(m1, x[from + j + 1]);
            m2 = Math.max(m2, x[from + j + 2]);
            m3 = Math.max(m3, x[from + j + 3]);
        }
        for (; j < columns; j++) {
            m0 = Math.max(m0, x[from + j]);
        }
        return Math.max(Math.max(m0, m1), Math.max(m2, m3));
    }

    /** {@code out = exp(x - largest)}. @return {@code start + Σ out} */
    double exponentials(double start, float largest, float[] x, int from, float[] out, int to, int columns) {
        double sum = start;
        for (int j = 0; j < columns; j++) {
            float power = (float) Math.exp(x[from + j] - largest);
            out[to + j] = power;
            sum += power;
        }
        return sum;
    }

    /**
     * {@code out = softmax(x) * weight}.
     *
     * @return the logarithm of the sum of all exponentials of x
     */
    final double softmax(float weight, float[] x, int from, float[] out, int to, int columns) {
        float largest = largest(x, from, columns);
        double sum = exponentials(0, largest, x, from, out, to, columns);
        scale((float) (weight / sum), out, to, columns);
        return largest + Math.log(sum);
    }

    /** {@code out = share * (gradient - mean)}: the softmax's gradient, where the mean is that of the gradient by shares. */
    void softmaxGradient(
            float mean, float[] share, int fromShare, float[] gradient, int from, float[] out, int to, int columns) {
        for (int j = 0; j < columns; j++) {
            out[to + j] = share[fromShare + j] * (gradient[from + j] - mean);
        }
    }

    /** {@code out = (gradient - mean - along * normalized) / deviation}: the layer norm's gradient. */
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
        for (int j = 0; j < columns; j++) {
            out[to + j] = (gradient[from + j] - mean - normalized[at + j] * along) / deviation;
        }
    }

    /** {@link TrainingKernels#adamW} of one row; all forms do it operation by operation, so with the same bits. */
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
        for (int j = 0; j < columns; j++) {
            float g = gradient[from + j] * step.gradientFactor();
            float m = step.beta1() * mean[atMean + j] + (1 - step.beta1()) * g;
            float v = step.beta2() * square[atSquare + j] + (1 - step.beta2()) * g * g;
            mean[atMean + j] = m;
            square[atSquare + j] = v;
            float divisor = (float) Math.sqrt(v) * correction + step.epsilon();
            weight[to + j] = weight[to + j] * step.kept() - rate * m / divisor;
        }
    }
}
