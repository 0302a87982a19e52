package org.kinora.model.kernels;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Arrays computed through the JDK's Vector API, and large products of matrices by {@link OpenBlas}. Needs
 * {@code --add-modules jdk.incubator.vector}. The order of every sum is fixed, so results do not depend on what the
 * just-in-time compiler has done so far; that is why the API's own reductions, whose order may vary, are not used.
 */
final class VectorKernels extends HeapKernels {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private final ThreadLocal<VectorGemm> gemms = ThreadLocal.withInitial(VectorGemm::new);

    @Override
    public String name() {
        return "vector";
    }

    @Override
    int rowsOfLibrary() {
        return LANES == 16 ? OpenBlas.MOST_ROWS_AT_A_TIME : OpenBlas.ROWS_AT_A_TIME;
    }

    @Override
    public TrainingKernels training() {
        return new VectorTrainingKernels();
    }

    @Override
    boolean leavesToLibrary(Matrix b) {
        return true;
    }

    @Override
    void addProduct(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out) {
        Strided left = Strided.of(a, transposeA);
        Strided right = Strided.of(b, transposeB);
        Strided target = Strided.of(out, false);
        if (left.rows() >= Pieces.MANY_ROWS) {
            gemms.get().addProduct(alpha, left, right, target);
        } else {
            VectorRowProduct.addProduct(alpha, left, right, target);
        }
    }

    @Override
    public void add(Matrix a, Matrix b, Matrix out) {
        float[] left = HeapFloats.of(a);
        float[] right = HeapFloats.of(b);
        float[] target = HeapFloats.of(out);
        int whole = SPECIES.loopBound(out.columns());
        for (int i = 0; i < out.rows(); i++) {
            int fromLeft = a.offset() + i * a.stride();
            int fromRight = b.offset() + i * b.stride();
            int to = out.offset() + i * out.stride();
            for (int j = 0; j < whole; j += LANES) {
                FloatVector.fromArray(SPECIES, left, fromLeft + j)
                        .add(FloatVector.fromArray(SPECIES, right, fromRight + j))
                        .intoArray(target, to + j);
            }
            for (int j = whole; j < out.columns(); j++) {
                target[to + j] = left[fromLeft + j] + right[fromRight + j];
            }
        }
    }

    @Override
    public void gainAndBias(Matrix x, Matrix gain, Matrix bias, Matrix out) {
        float[] source = HeapFloats.of(x);
        float[] gains = HeapFloats.of(gain);
        float[] biases = HeapFloats.of(bias);
        float[] target = HeapFloats.of(out);
        int whole = SPECIES.loopBound(out.columns());
        for (int i = 0; i < out.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = out.offset() + i * out.stride();
            for (int j = 0; j < whole; j += LANES) {
                FloatVector.fromArray(SPECIES, source, from + j)
                        .fma(
                                FloatVector.fromArray(SPECIES, gains, gain.offset() + j),
                                FloatVector.fromArray(SPECIES, biases, bias.offset() + j))
                        .intoArray(target, to + j);
            }
            for (int j = whole; j < out.columns(); j++) {
                target[to + j] = Math.fma(source[from + j], gains[gain.offset() + j], biases[bias.offset() + j]);
            }
        }
    }

    @Override
    public void layerNorm(Matrix x, float epsilon, Matrix scale, Matrix normalized) {
        float[] source = HeapFloats.of(x);
        float[] target = HeapFloats.of(normalized);
        float[] lanes = new float[LANES];
        int columns = x.columns();
        int whole = SPECIES.loopBound(columns);
        for (int i = 0; i < x.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = normalized.offset() + i * normalized.stride();
            FloatVector sums = FloatVector.zero(SPECIES);
            for (int j = 0; j < whole; j += LANES) {
                sums = sums.add(FloatVector.fromArray(SPECIES, source, from + j));
            }
            double sum = total(sums, lanes);
            for (int j = whole; j < columns; j++) {
                sum += source[from + j];
            }
            float mean = (float) (sum / columns);
            FloatVector squares = FloatVector.zero(SPECIES);
            for (int j = 0; j < whole; j += LANES) {
                FloatVector centred =
                        FloatVector.fromArray(SPECIES, source, from + j).sub(mean);
                squares = centred.fma(centred, squares);
            }
            double square = total(squares, lanes);
            for (int j = whole; j < columns; j++) {
                square += (source[from + j] - mean) * (source[from + j] - mean);
            }
            float deviation = (float) Math.sqrt(square / columns + epsilon);
            HeapFloats.of(scale)[scale.offset() + i * scale.stride()] = deviation;
            for (int j = 0; j < whole; j += LANES) {
                FloatVector.fromArray(SPECIES, source, from + j)
                        .sub(mean)
                        .div(deviation)
                        .intoArray(target, to + j);
            }
            for (int j = whole; j < columns; j++) {
                target[to + j] = (source[from + j] - mean) / deviation;
            }
        }
    }

    @Override
    public void geluTanh(Matrix x, Matrix out) {
        Rows.map(x, out, VectorGelu::tanhForm);
    }

    @Override
    public void geluErf(Matrix x, Matrix out) {
        Rows.map(x, out, VectorGelu::erfForm);
    }

    @Override
    public void causalSoftmax(Matrix scores, int past, Matrix pattern) {
        float[] source = HeapFloats.of(scores);
        float[] target = HeapFloats.of(pattern);
        float[] lanes = new float[LANES];
        for (int i = 0; i < scores.rows(); i++) {
            int visible = Math.min(past + i + 1, scores.columns());
            int whole = SPECIES.loopBound(visible);
            int from = scores.offset() + i * scores.stride();
            int to = pattern.offset() + i * pattern.stride();
            Arrays.fill(source, from + visible, from + scores.columns(), Float.NEGATIVE_INFINITY);
            float largest = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < visible; j++) {
                largest = Math.max(largest, source[from + j]);
            }
            FloatVector sums = FloatVector.zero(SPECIES);
            for (int j = 0; j < whole; j += LANES) {
                FloatVector power = VectorGelu.exponential(
                        FloatVector.fromArray(SPECIES, source, from + j).sub(largest));
                power.intoArray(target, to + j);
                sums = sums.add(power);
            }
            double sum = total(sums, lanes);
            for (int j = whole; j < visible; j++) {
                target[to + j] = (float) Math.exp(source[from + j] - largest);
                sum += target[to + j];
            }
            float share = (float) (1 / sum);
            for (int j = 0; j < whole; j += LANES) {
                FloatVector.fromArray(SPECIES, target, to + j).mul(share).intoArray(target, to + j);
            }
            for (int j = whole; j < visible; j++) {
                target[to + j] *= share;
            }
            Arrays.fill(target, to + visible, to + scores.columns(), 0);
        }
    }

    /** The lanes of a vector, added up from the first to the last. */
    static double total(FloatVector vector, float[] lanes) {
        vector.intoArray(lanes, 0);
        double total = 0;
        for (float lane : lanes) {
            total += lane;
        }
        return total;
    }
}
