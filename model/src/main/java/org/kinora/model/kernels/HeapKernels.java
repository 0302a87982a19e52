package org.kinora.model.kernels;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import org.kinora.model.algebra.NativeLibraries;

/**
 * What all kernels on Java's heap have in common: where matrices live, and everything but the arithmetic of single rows and
 * of products.
 */
abstract class HeapKernels implements Kernels {

    /** Columns of a product for which mapped weights are brought to the heap at a time. */
    private static final int BROUGHT = 256;

    private final RowMath rowMath;
    private final ThreadLocal<ThreadScratch> scratch;

    /**
     * @param rowMath computes row by row
     * @param gemm makes what multiplies matrices, once for each thread
     */
    HeapKernels(RowMath rowMath, Supplier<HeapGemm> gemm) {
        this.rowMath = rowMath;
        this.scratch = ThreadLocal.withInitial(() -> new ThreadScratch(gemm.get()));
    }

    /** What computes row by row. */
    final RowMath rowMath() {
        return rowMath;
    }

    @Override
    public Matrix allocate(int rows, int columns) {
        return new Matrix(new HeapFloats(new float[rows * columns]), 0, rows, columns, columns);
    }

    @Override
    public Matrix constant(float[] values, int rows, int columns) {
        return new Matrix(new HeapFloats(values), 0, rows, columns, columns);
    }

    /** Few weights are brought to the heap, because where a cache holds them the way out of it would count. */
    @Override
    public Matrix mapped(FloatBuffer values, int rows, int columns) {
        MappedFloats weights = new MappedFloats(values);
        return weights.length() < SplitK.LARGE
                ? constant(weights.array(), rows, columns)
                : new Matrix(weights, 0, rows, columns, columns);
    }

    @Override
    public final RowPartition shares(int rows, long most) {
        return rows < OpenBlas.LARGE
                ? Kernels.super.shares(rows, most)
                : RowPartition.of(rows, most, OpenBlas.LARGE, OpenBlas.ROWS_AT_A_TIME);
    }

    @Override
    public TrainingKernels training() {
        return new HeapTrainingKernels(rowMath);
    }

    @Override
    public final void gather(Matrix table, int[] rows, Matrix out) {
        for (int i = 0; i < rows.length; i++) {
            int from = table.offset() + rows[i] * table.stride();
            table.floats().copy(from, HeapFloats.of(out), out.offset() + i * out.stride(), out.columns());
        }
    }

    @Override
    public final void copy(Matrix from, Matrix out) {
        put(from, out, 0);
    }

    @Override
    public final void put(Matrix rows, Matrix out, int first) {
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < rows.rows(); i++) {
            int to = out.offset() + (first + i) * out.stride();
            rows.floats().copy(rows.offset() + i * rows.stride(), target, to, rows.columns());
        }
    }

    @Override
    public final void add(Matrix a, Matrix b, Matrix out) {
        for (int i = 0; i < out.rows(); i++) {
            int fromA = a.offset() + i * a.stride();
            int fromB = b.offset() + i * b.stride();
            int to = out.offset() + i * out.stride();
            rowMath.add(HeapFloats.of(a), fromA, HeapFloats.of(b), fromB, HeapFloats.of(out), to, out.columns());
        }
    }

    @Override
    public final void addRow(Matrix bias, Matrix out) {
        float[] sums = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int at = out.offset() + i * out.stride();
            rowMath.add(sums, at, HeapFloats.of(bias), bias.offset(), sums, at, out.columns());
        }
    }

    @Override
    public final void gainAndBias(Matrix x, Matrix gain, Matrix bias, Matrix out) {
        for (int i = 0; i < out.rows(); i++) {
            rowMath.multiplyAdd(
                    HeapFloats.of(x),
                    x.offset() + i * x.stride(),
                    HeapFloats.of(gain),
                    gain.offset(),
                    HeapFloats.of(bias),
                    bias.offset(),
                    HeapFloats.of(out),
                    out.offset() + i * out.stride(),
                    out.columns());
        }
    }

    @Override
    public final void layerNorm(Matrix x, float epsilon, Matrix scale, Matrix normalized) {
        float[] source = HeapFloats.of(x);
        int columns = x.columns();
        for (int i = 0; i < x.rows(); i++) {
            int from = x.offset() + i * x.stride();
            float mean = (float) (rowMath.sum(0, source, from, columns) / columns);
            double squares = rowMath.squaredDeviations(0, mean, source, from, columns);
            float deviation = (float) Math.sqrt(squares / columns + epsilon);
            HeapFloats.of(scale)[scale.offset() + i * scale.stride()] = deviation;
            int to = normalized.offset() + i * normalized.stride();
            rowMath.standardize(mean, deviation, source, from, HeapFloats.of(normalized), to, columns);
        }
    }

    @Override
    public final void causalSoftmax(Matrix scores, int past, Matrix pattern) {
        float[] source = HeapFloats.of(scores);
        for (int i = 0; i < scores.rows(); i++) {
            int visible = Math.min(past + i + 1, scores.columns());
            int from = scores.offset() + i * scores.stride();
            int to = pattern.offset() + i * pattern.stride();
            Arrays.fill(source, from + visible, from + scores.columns(), Float.NEGATIVE_INFINITY);
            softmax(source, from, HeapFloats.of(pattern), to, visible, scores.columns());
        }
    }

    /** The softmax of the first numbers of a row, and zeros for the others. It may be written where the scores are. */
    final void softmax(float[] scores, int from, float[] out, int to, int visible, int columns) {
        rowMath.softmax(1, scores, from, out, to, visible);
        Arrays.fill(out, to + visible, to + columns, 0);
    }

    @Override
    public final void gemm(
            float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out) {
        GemmShapes.check(a, transposeA, b, transposeB, out);
        if (out.rows() < SkinnyGemm.MANY_ROWS && !transposeA) {
            rowProduct(alpha, a, b, transposeB, beta, out).alone();
        } else if (leavesToLibrary(b) && OpenBlas.isFor(a, transposeA, out)) {
            scratch.get().library().product(alpha, a, transposeA, b, transposeB, beta, out);
        } else {
            scale(beta, MatrixView.of(out));
            addProduct(alpha, a, transposeA, b, transposeB, out);
        }
    }

    /** A product of few rows, to be computed in one part or several. */
    final SkinnyGemm rowProduct(float alpha, Matrix a, Matrix b, boolean transposeB, float beta, Matrix out) {
        return new SkinnyGemm(this, alpha, a, b, transposeB, beta, out);
    }

    /** This thread's memory for sums. */
    final HeapFloats sums(int floats) {
        return scratch.get().sums(floats);
    }

    /** Whether OpenBLAS computes large products with a matrix: loading it takes a third of a second, which pays for many weights. */
    boolean leavesToLibrary(Matrix b) {
        return b.floats() instanceof MappedFloats;
    }

    /** {@code out += alpha * A * B}, for sizes that fit. */
    void addProduct(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out) {
        MatrixView left = MatrixView.of(a);
        MatrixView right = MatrixView.of(b);
        addProduct(
                alpha,
                transposeA ? left.transposed() : left,
                transposeB ? right.transposed() : right,
                MatrixView.of(out));
    }

    /** {@code out += alpha * a * b}. Weights that are read once for each row come from the pages of a file as fast as from the heap. */
    final void addProduct(float alpha, MatrixView a, MatrixView b, MatrixView out) {
        if (!(b.floats() instanceof MappedFloats)) {
            scratch.get().gemm().addProduct(alpha, a, b, out);
        } else if (out.rows() < SkinnyGemm.MANY_ROWS && NativeLibraries.haveOpenBlas()) {
            scratch.get().library().addRowProducts(alpha, a, b, out);
        } else {
            addByWayOfHeap(alpha, a, b, out);
        }
    }

    /** Some columns of the product after others. */
    private void addByWayOfHeap(float alpha, MatrixView a, MatrixView b, MatrixView out) {
        ThreadScratch own = scratch.get();
        for (int left = 0; left < out.columns(); left += BROUGHT) {
            int width = Math.min(BROUGHT, out.columns() - left);
            own.gemm().addProduct(alpha, a, own.copyToHeap(b.columns(left, width)), out.columns(left, width));
        }
    }

    @Override
    public void attentionScores(float factor, Matrix queries, Matrix keys, int heads, Matrix scores) {
        int tokens = queries.rows();
        int width = queries.columns() / heads;
        for (int head = 0; head < heads; head++) {
            for (int first = 0, count; first < tokens; first += count) {
                count = HeapAttention.together(tokens - first);
                int seen = keys.rows() - tokens + first + count;
                closeProduct(
                        factor,
                        MatrixView.of(queries, first, count, head * width, width),
                        MatrixView.of(keys, 0, seen, head * width, width).transposed(),
                        MatrixView.of(scores, head * tokens + first, count, 0, seen));
            }
        }
    }

    @Override
    public final void attention(
            float factor,
            Matrix queries,
            Matrix keys,
            Matrix values,
            int heads,
            int past,
            Scratch scratch,
            Matrix mixed) {
        attentionOf(factor, queries, keys, values, heads, past, scratch, mixed).alone();
    }

    /** The same, to be computed in one part or several. */
    final HeapAttention attentionOf(
            float factor,
            Matrix queries,
            Matrix keys,
            Matrix values,
            int heads,
            int past,
            Scratch scratch,
            Matrix mixed) {
        return new HeapAttention(this, factor, queries, keys, values, heads, past, scratch, mixed);
    }

    /** {@code out = alpha * A * B} of operands that a cache holds already: the same sums however many rows and columns there are. */
    final void closeProduct(float alpha, MatrixView a, MatrixView b, MatrixView out) {
        scale(0, out);
        addProduct(alpha, a, b, out);
    }

    /** {@code out *= factor}; what is scaled by 0 may have been anything. */
    static void scale(float factor, MatrixView out) {
        if (factor == 1) {
            return;
        }
        float[] values = out.values();
        for (int i = 0; i < out.rows(); i++) {
            int start = out.at(i, 0);
            int end = start + out.columns();
            if (factor == 0) {
                Arrays.fill(values, start, end, 0);
            } else {
                for (int j = start; j < end; j++) {
                    values[j] *= factor;
                }
            }
        }
    }
}
