package org.kinora.model.kernels;

import java.util.Arrays;

/**
 * Plain Java on arrays: nothing to load and nothing to warm up, so the quickest for the first few passes. Only products with
 * {@link MappedFloats}, of which there are many, are OpenBLAS's.
 */
class JavaKernels extends HeapKernels {

    @Override
    public String name() {
        return "java";
    }

    @Override
    void addProduct(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out) {
        JavaGemm.addProduct(alpha, Strided.of(a, transposeA), Strided.of(b, transposeB), Strided.of(out, false));
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
        Rows.map(x, out, Rows.each(Gelu::tanhForm));
    }

    @Override
    public final void geluErf(Matrix x, Matrix out) {
        Rows.map(x, out, Rows.each(Gelu::erfForm));
    }

    @Override
    public final void causalSoftmax(Matrix scores, int past, Matrix pattern) {
        float[] source = HeapFloats.of(scores);
        float[] target = HeapFloats.of(pattern);
        for (int i = 0; i < scores.rows(); i++) {
            int visible = Math.min(past + i + 1, scores.columns());
            int from = scores.offset() + i * scores.stride();
            int to = pattern.offset() + i * pattern.stride();
            Arrays.fill(source, from + visible, from + scores.columns(), Float.NEGATIVE_INFINITY);
            float largest = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < visible; j++) {
                largest = Math.max(largest, source[from + j]);
            }
            double sum = 0;
            for (int j = 0; j < visible; j++) {
                float power = (float) Math.exp(source[from + j] - largest);
                target[to + j] = power;
                sum += power;
            }
            float share = (float) (1 / sum);
            for (int j = 0; j < visible; j++) {
                target[to + j] *= share;
            }
            Arrays.fill(target, to + visible, to + scores.columns(), 0);
        }
    }
}
