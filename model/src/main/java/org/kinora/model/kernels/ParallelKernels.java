package org.kinora.model.kernels;

import java.nio.FloatBuffer;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;

/**
 * Divides large operations among the processors: each computes some rows, or where there are few some columns or some
 * pieces of the depth of a product, as {@link SplitK} cuts it, as the kernels behind it would compute them alone. So the bits are the same on one
 * processor and on many.
 *
 * <p>Helping threads spin as long as a {@link SpinningPool} does, then they sleep. Work that is itself a task of a pool, such
 * as one of many sequences of a training step, is not shared again.
 */
final class ParallelKernels implements Kernels {

    /** This many multiplications take some twenty microseconds; handing work over takes one or two. */
    static final long WORTH_SHARING = 500_000;

    /** What a power or a hyperbolic tangent costs, in multiplications. */
    private static final int TRANSCENDENTAL = 40;

    private static final int SIMPLE = 4;

    /** What a weight costs that is used once only, in multiplications: it comes from memory. */
    private static final int STREAMED = 8;

    /** Parts have a multiple of this many rows, and no fewer, so that kernels that treat few rows otherwise do not. */
    private static final int ROWS = 8;

    private interface Share {
        void compute(int first, int count);
    }

    private final HeapKernels kernels;
    private final Optional<Kernels> onOneProcessor;
    private final long worthSharing;
    private final int processors;
    private final SpinningPool pool;

    ParallelKernels(HeapKernels kernels) {
        this(kernels, WORTH_SHARING, Runtime.getRuntime().availableProcessors());
    }

    /** @param processors into how many shares work is cut at most */
    ParallelKernels(HeapKernels kernels, long worthSharing, int processors) {
        this.kernels = kernels;
        this.onOneProcessor = Optional.of(kernels);
        this.worthSharing = worthSharing;
        this.processors = processors;
        this.pool = new SpinningPool(Math.max(1, processors - 1));
    }

    private void share(int items, int unit, long operations, Share share) {
        share(RowPartition.of(items, workers(operations), unit, unit), share);
    }

    private void share(RowPartition shares, Share share) {
        if (shares.count() == 1) {
            share.compute(0, shares.rows());
            return;
        }
        pool.invokeAll(shares.count(), number -> {
            int first = shares.start(number);
            share.compute(first, shares.start(number + 1) - first);
        });
    }

    /** How many may work on something. */
    private int workers(long operations) {
        return ForkJoinTask.inForkJoinPool() ? 1 : (int) Math.max(1, Math.min(processors, operations / worthSharing));
    }

    /** Whether an operation has too few rows to be divided. */
    private boolean isForOne(Matrix x) {
        return x.rows() < 2 * ROWS;
    }

    private void shareRows(Matrix x, int cost, Share share) {
        share(x.rows(), ROWS, (long) x.rows() * x.columns() * cost, share);
    }

    @Override
    public void gemm(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out) {
        int depth = transposeA ? a.rows() : a.columns();
        long operations = (long) out.rows() * out.columns() * depth;
        if (out.rows() < SkinnyGemm.MANY_ROWS && !transposeA) {
            shareFewRows(workers(operations * STREAMED), alpha, a, b, transposeB, beta, out);
        } else if (isForOne(out)) {
            share(
                    out.columns(),
                    SkinnyGemm.COLUMNS,
                    operations * STREAMED,
                    (first, count) -> kernels.gemm(
                            alpha,
                            a,
                            transposeA,
                            transposeB ? b.rows(first, count) : b.columns(first, count),
                            transposeB,
                            beta,
                            out.columns(first, count)));
        } else {
            share(
                    kernels.shares(out.rows(), workers(operations)),
                    (first, count) -> kernels.gemm(
                            alpha,
                            transposeA ? a.columns(first, count) : a.rows(first, count),
                            transposeA,
                            b,
                            transposeB,
                            beta,
                            out.rows(first, count)));
        }
    }

    private void shareFewRows(
            int workers, float alpha, Matrix a, Matrix b, boolean transposeB, float beta, Matrix out) {
        if (workers == 1) {
            kernels.gemm(alpha, a, false, b, transposeB, beta, out);
            return;
        }
        GemmShapes.check(a, false, b, transposeB, out);
        SkinnyGemm product = kernels.rowProduct(alpha, a, b, transposeB, beta, out);
        pool.invokeAll(product.cut(workers), product);
        product.finish();
    }

    @Override
    public void add(Matrix a, Matrix b, Matrix out) {
        if (isForOne(out)) {
            kernels.add(a, b, out);
        } else {
            shareRows(
                    out,
                    SIMPLE,
                    (first, count) -> kernels.add(a.rows(first, count), b.rows(first, count), out.rows(first, count)));
        }
    }

    @Override
    public void addRow(Matrix bias, Matrix out) {
        if (isForOne(out)) {
            kernels.addRow(bias, out);
        } else {
            shareRows(out, SIMPLE, (first, count) -> kernels.addRow(bias, out.rows(first, count)));
        }
    }

    @Override
    public void layerNorm(Matrix x, float epsilon, Matrix scale, Matrix normalized) {
        if (isForOne(x)) {
            kernels.layerNorm(x, epsilon, scale, normalized);
        } else {
            shareRows(
                    x,
                    SIMPLE,
                    (first, count) -> kernels.layerNorm(
                            x.rows(first, count), epsilon, scale.rows(first, count), normalized.rows(first, count)));
        }
    }

    @Override
    public void gainAndBias(Matrix x, Matrix gain, Matrix bias, Matrix out) {
        if (isForOne(x)) {
            kernels.gainAndBias(x, gain, bias, out);
        } else {
            shareRows(
                    x,
                    SIMPLE,
                    (first, count) -> kernels.gainAndBias(x.rows(first, count), gain, bias, out.rows(first, count)));
        }
    }

    @Override
    public void geluTanh(Matrix x, Matrix out) {
        if (isForOne(x)) {
            kernels.geluTanh(x, out);
        } else {
            shareRows(
                    x,
                    TRANSCENDENTAL,
                    (first, count) -> kernels.geluTanh(x.rows(first, count), out.rows(first, count)));
        }
    }

    @Override
    public void geluErf(Matrix x, Matrix out) {
        if (isForOne(x)) {
            kernels.geluErf(x, out);
        } else {
            shareRows(
                    x, TRANSCENDENTAL, (first, count) -> kernels.geluErf(x.rows(first, count), out.rows(first, count)));
        }
    }

    @Override
    public void causalSoftmax(Matrix scores, int past, Matrix pattern) {
        shareRows(
                scores,
                TRANSCENDENTAL,
                (first, count) ->
                        kernels.causalSoftmax(scores.rows(first, count), past + first, pattern.rows(first, count)));
    }

    @Override
    public void attentionScores(float factor, Matrix queries, Matrix keys, int heads, Matrix scores) {
        int tokens = queries.rows();
        int width = queries.columns() / heads;
        share(
                heads,
                1,
                (long) tokens * keys.rows() * queries.columns(),
                (first, count) -> kernels.attentionScores(
                        factor,
                        queries.columns(first * width, count * width),
                        keys.columns(first * width, count * width),
                        count,
                        scores.rows(first * tokens, count * tokens)));
    }

    @Override
    public void attention(
            float factor,
            Matrix queries,
            Matrix keys,
            Matrix values,
            int heads,
            int past,
            Scratch scratch,
            Matrix mixed) {
        long seen = (long) past + queries.rows();
        int workers = workers(queries.rows() * seen * 2 * queries.columns());
        HeapAttention attention = kernels.attentionOf(factor, queries, keys, values, heads, past, scratch, mixed);
        pool.invokeAll(attention.cut(workers), attention);
    }

    @Override
    public String name() {
        return kernels.name();
    }

    @Override
    public Optional<Kernels> onOneProcessor() {
        return onOneProcessor;
    }

    @Override
    public RowPartition shares(int rows, long most) {
        return kernels.shares(rows, most);
    }

    @Override
    public TrainingKernels training() {
        return kernels.training();
    }

    @Override
    public Matrix allocate(int rows, int columns) {
        return kernels.allocate(rows, columns);
    }

    @Override
    public Matrix constant(float[] values, int rows, int columns) {
        return kernels.constant(values, rows, columns);
    }

    @Override
    public Matrix mapped(FloatBuffer values, int rows, int columns) {
        return kernels.mapped(values, rows, columns);
    }

    @Override
    public void gather(Matrix table, int[] rows, Matrix out) {
        kernels.gather(table, rows, out);
    }

    @Override
    public void copy(Matrix from, Matrix out) {
        kernels.copy(from, out);
    }

    @Override
    public void put(Matrix rows, Matrix out, int first) {
        kernels.put(rows, out, first);
    }
}
