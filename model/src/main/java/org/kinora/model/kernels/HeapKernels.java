package org.kinora.model.kernels;

import java.util.Arrays;

/** What all kernels on Java's heap have in common: where matrices live, and everything that only moves or adds floats. */
abstract class HeapKernels implements Kernels {

    @Override
    public Matrix allocate(int rows, int columns) {
        return new Matrix(new HeapFloats(new float[rows * columns]), 0, rows, columns, columns);
    }

    @Override
    public Matrix constant(float[] values, int rows, int columns) {
        return new Matrix(new HeapFloats(values), 0, rows, columns, columns);
    }

    @Override
    public TrainingKernels training() {
        return new HeapTrainingKernels();
    }

    @Override
    public final void gather(Matrix table, int[] rows, Matrix out) {
        for (int i = 0; i < rows.length; i++) {
            copy(table.rows(rows[i], 1), out.rows(i, 1));
        }
    }

    @Override
    public final void copy(Matrix from, Matrix out) {
        float[] source = HeapFloats.of(from);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            System.arraycopy(
                    source, from.offset() + i * from.stride(), target, out.offset() + i * out.stride(), out.columns());
        }
    }

    @Override
    public void add(Matrix a, Matrix b, Matrix out) {
        float[] left = HeapFloats.of(a);
        float[] right = HeapFloats.of(b);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int fromLeft = a.offset() + i * a.stride();
            int fromRight = b.offset() + i * b.stride();
            int to = out.offset() + i * out.stride();
            for (int j = 0; j < out.columns(); j++) {
                target[to + j] = left[fromLeft + j] + right[fromRight + j];
            }
        }
    }

    @Override
    public final void addRow(Matrix bias, Matrix out) {
        for (int i = 0; i < out.rows(); i++) {
            Matrix row = out.rows(i, 1);
            add(row, bias, row);
        }
    }

    @Override
    public void gainAndBias(Matrix x, Matrix gain, Matrix bias, Matrix out) {
        float[] source = HeapFloats.of(x);
        float[] gains = HeapFloats.of(gain);
        float[] biases = HeapFloats.of(bias);
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int from = x.offset() + i * x.stride();
            int to = out.offset() + i * out.stride();
            for (int j = 0; j < out.columns(); j++) {
                target[to + j] = source[from + j] * gains[gain.offset() + j] + biases[bias.offset() + j];
            }
        }
    }

    @Override
    public final void gemm(
            float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out) {
        Products.check(a, transposeA, b, transposeB, out);
        scale(beta, out);
        addProduct(alpha, a, transposeA, b, transposeB, out);
    }

    /** {@code out += alpha * A * B}, for sizes that fit. */
    abstract void addProduct(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out);

    private static void scale(float factor, Matrix out) {
        float[] values = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int start = out.offset() + i * out.stride();
            int end = start + out.columns();
            if (factor == 0) {
                Arrays.fill(values, start, end, 0);
            } else if (factor != 1) {
                for (int j = start; j < end; j++) {
                    values[j] *= factor;
                }
            }
        }
    }
}
