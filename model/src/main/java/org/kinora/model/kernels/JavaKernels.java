package org.kinora.model.kernels;

import java.util.Arrays;

/**
 * Plain Java on arrays: nothing to load and nothing to warm up, so the quickest for the first few passes. Only products with
 * {@link MappedFloats}, of which there are many, are OpenBLAS's.
 */
class JavaKernels extends HeapKernels {

    private static final Rows.RowOp[] TANH = {Rows.each(Gelu::tanhForm)};
    private static final Rows.RowOp[] ERF = {Rows.each(Gelu::erfForm)};

    private final ThreadLocal<JavaGemm> gemms = ThreadLocal.withInitial(JavaGemm::new);

    @Override
    public String name() {
        return "java";
    }

    @Override
    final void addProduct(float alpha, MatrixView a, MatrixView b, MatrixView out) {
        gemms.get().addProduct(alpha, a, b, out);
    }

    @Override
    public final void layerNorm(Matrix x, float epsilon, Matrix scale, Matrix normalized) {
        float[] source = HeapFloats.of(x);
        float[] target = HeapFloats.of(normalized);
        for (int i = 0; i < x.rows(); i++) {
            int from = x.offset() + i * x.stride();
            double sum = 0;
            for (int j = 0; j < x.columns(); j++) {
                sum += source[from + j];
            }
            float mean = (float) (sum / x.columns());
            double squares = 0;
            for (int j = 0; j < x.columns(); j++) {
                float centred = source[from + j] - mean;
                squares += centred * centred;
            }
            float deviation = (float) Math.sqrt(squares / x.columns() + epsilon);
            HeapFloats.of(scale)[scale.offset() + i * scale.stride()] = deviation;
            int to = normalized.offset() + i * normalized.stride();
            for (int j = 0; j < x.columns(); j++) {
                target[to + j] = (source[from + j] - mean) / deviation;
            }
        }
    }

    @Override
    public final void geluTanh(Matrix x, Matrix out) {
        Rows.map(x, out, TANH);
    }

    @Override
    public final void geluErf(Matrix x, Matrix out) {
        Rows.map(x, out, ERF);
    }

    @Override
    final void softmax(float[] scores, int from, float[] out, int to, int visible, int columns) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < visible; j++) {
            largest = Math.max(largest, scores[from + j]);
        }
        double sum = 0;
        for (int j = 0; j < visible; j++) {
            float power = (float) Math.exp(scores[from + j] - largest);
            out[to + j] = power;
            sum += power;
        }
        float share = (float) (1 / sum);
        for (int j = 0; j < visible; j++) {
            out[to + j] *= share;
        }
        Arrays.fill(out, to + visible, to + columns, 0);
    }
}
