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

    private static final VectorSpecies<Float> SPECIES = Lanes.SPECIES;
    private static final int LANES = SPECIES.length();

    private final ThreadLocal<VectorGemm> gemms = ThreadLocal.withInitial(VectorGemm::new);
    private final ThreadLocal<VectorSkinnyGemm> rowProducts = ThreadLocal.withInitial(VectorSkinnyGemm::new);
    private final ThreadLocal<float[]> lanes = ThreadLocal.withInitial(() -> new float[LANES]);

    @Override
    public String name() {
        return "vector";
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
    void addProduct(float alpha, MatrixView a, MatrixView b, MatrixView out) {
        if (a.rows() >= SkinnyGemm.MANY_ROWS) {
            gemms.get().addProduct(alpha, a, b, out);
        } else {
            rowProducts.get().addProduct(alpha, a, b, out);
        }
    }

    @Override
    void addRows(float[] a, int fromA, float[] b, int fromB, float[] out, int to, int columns) {
        int whole = SPECIES.loopBound(columns);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector.fromArray(SPECIES, a, fromA + j)
                    .add(FloatVector.fromArray(SPECIES, b, fromB + j))
                    .intoArray(out, to + j);
        }
        for (int j = whole; j < columns; j++) {
            out[to + j] = a[fromA + j] + b[fromB + j];
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
        float[] room = lanes.get();
        int columns = x.columns();
        int whole = SPECIES.loopBound(columns);
        for (int i = 0; i < x.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = normalized.offset() + i * normalized.stride();
            FloatVector sums = FloatVector.zero(SPECIES);
            for (int j = 0; j < whole; j += LANES) {
                sums = sums.add(FloatVector.fromArray(SPECIES, source, from + j));
            }
            sums.intoArray(room, 0);
            double sum = total(room);
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
            squares.intoArray(room, 0);
            double square = total(room);
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
        Rows.map(x, out, VectorGelu.TANH_FORM);
    }

    @Override
    public void geluErf(Matrix x, Matrix out) {
        Rows.map(x, out, VectorGelu.ERF_FORM);
    }

    @Override
    void softmax(float[] scores, int from, float[] out, int to, int visible, int columns) {
        int whole = SPECIES.loopBound(visible);
        float[] room = lanes.get();
        float largest = Float.NEGATIVE_INFINITY;
        // not as a vector of the largest so far, which HotSpot put on the heap in some processes
        for (int j = 0; j < visible; j++) {
            largest = Math.max(largest, scores[from + j]);
        }
        for (int j = 0; j < whole; j += LANES) {
            FloatVector.fromArray(SPECIES, scores, from + j).sub(largest).intoArray(out, to + j);
        }
        VectorGelu.exponentials(out, to, whole);
        FloatVector sums = FloatVector.zero(SPECIES);
        for (int j = 0; j < whole; j += LANES) {
            sums = sums.add(FloatVector.fromArray(SPECIES, out, to + j));
        }
        sums.intoArray(room, 0);
        double sum = total(room);
        for (int j = whole; j < visible; j++) {
            out[to + j] = (float) Math.exp(scores[from + j] - largest);
            sum += out[to + j];
        }
        float share = (float) (1 / sum);
        for (int j = 0; j < whole; j += LANES) {
            FloatVector.fromArray(SPECIES, out, to + j).mul(share).intoArray(out, to + j);
        }
        for (int j = whole; j < visible; j++) {
            out[to + j] *= share;
        }
        Arrays.fill(out, to + visible, to + columns, 0);
    }

    /** The lanes of a vector, added up from the first to the last. */
    static double total(float[] lanes) {
        double total = 0;
        for (float lane : lanes) {
            total += lane;
        }
        return total;
    }
}
