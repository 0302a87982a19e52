package org.kinora.model.kernels;

import java.nio.FloatBuffer;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;

/**
 * Shares large operations among the processors: each computes some rows, or where there are few some columns or some
 * {@link Pieces} of a product, as the kernels behind it would compute them alone. So the bits are the same on one
 * processor and on many.
 *
 * <p>Threads that help wait no longer than a {@link Team}'s patience, then they sleep. Work that is itself a task of a pool,
 * such as one of many sequences of a training step, is not shared again.
 */
final class SharedKernels implements Kernels {

    /** So many multiplications take some twenty microseconds; handing work over takes one or two. */
    static final long WORTH_SHARING = 500_000;

    /** What a power or a hyperbolic tangent costs, in multiplications. */
    private static final int TRANSCENDENTAL = 40;

    private static final int SIMPLE = 4;

    /** What a weight costs that is used once only, in multiplications: it comes from memory. */
    private static final int STREAMED = 8;

    /** Shares have a multiple of so many rows, and no fewer, so that kernels that treat few rows otherwise do not. */
    private static final int ROWS = 8;

    /** Shares of a single row, likewise: a multiple of every vector. */
    static final int COLUMNS = 64;

    private interface Share {
        void compute(int first, int count);
    }

    private final Kernels kernels;
    private final long worthSharing;
    private final int processors;
    private final Team team = new Team();
    private final Room room;

    SharedKernels(Kernels kernels) {
        this(kernels, WORTH_SHARING, Runtime.getRuntime().availableProcessors());
    }

    /** @param processors into how many shares work is cut at most */
    SharedKernels(Kernels kernels, long worthSharing, int processors) {
        this.kernels = kernels;
        this.worthSharing = worthSharing;
        this.processors = processors;
        this.room = new Room(floats -> kernels.allocate(1, floats));
    }

    private void share(int items, int unit, long operations, Share share) {
        share(Shares.of(items, workers(operations), unit, unit), share);
    }

    private void share(Shares shares, Share share) {
        if (shares.count() == 1) {
            share.compute(0, shares.rows());
            return;
        }
        team.share(shares.count(), number -> {
            int first = shares.start(number);
            share.compute(first, shares.start(number + 1) - first);
        });
    }

    /** How many may work on something. */
    private int workers(long operations) {
        return ForkJoinTask.inForkJoinPool() ? 1 : (int) Math.max(1, Math.min(processors, operations / worthSharing));
    }

    private void shareRows(Matrix x, int cost, Share share) {
        share(x.rows(), ROWS, (long) x.rows() * x.columns() * cost, share);
    }

    @Override
    public void gemm(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out) {
        int depth = transposeA ? a.rows() : a.columns();
        long operations = (long) out.rows() * out.columns() * depth;
        Pieces pieces = Pieces.of(out.rows(), transposeA, b, transposeB);
        if (pieces.count() > 1) {
            sharePieces(pieces, operations * STREAMED, alpha, a, b, beta, out);
        } else if (out.rows() < 2 * ROWS) {
            share(
                    out.columns(),
                    COLUMNS,
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

    private void sharePieces(Pieces pieces, long operations, float alpha, Matrix a, Matrix b, float beta, Matrix out) {
        int workers = workers(operations);
        if (workers == 1) {
            kernels.gemm(alpha, a, false, b, false, beta, out);
            return;
        }
        int rows = out.rows();
        int columns = out.columns();
        Matrix products = room.of((pieces.count() - 1) * rows, columns);
        int ofEach = Math.max(1, workers / pieces.count());
        team.share(pieces.count() * ofEach, number -> {
            int piece = number / ofEach;
            int first = columns / COLUMNS * (number % ofEach) / ofEach * COLUMNS;
            int end =
                    (number + 1) % ofEach == 0 ? columns : columns / COLUMNS * (number % ofEach + 1) / ofEach * COLUMNS;
            Matrix product = piece == 0 ? out : products.rows((piece - 1) * rows, rows);
            kernels.gemm(
                    alpha,
                    pieces.ofA(a, piece),
                    false,
                    pieces.ofB(b, piece).columns(first, end - first),
                    false,
                    piece == 0 ? beta : 0,
                    product.columns(first, end - first));
        });
        for (int row = 0; row < products.rows(); row += rows) {
            kernels.add(out, products.rows(row, rows), out);
        }
    }

    @Override
    public void add(Matrix a, Matrix b, Matrix out) {
        shareRows(
                out,
                SIMPLE,
                (first, count) -> kernels.add(a.rows(first, count), b.rows(first, count), out.rows(first, count)));
    }

    @Override
    public void addRow(Matrix bias, Matrix out) {
        shareRows(out, SIMPLE, (first, count) -> kernels.addRow(bias, out.rows(first, count)));
    }

    @Override
    public void layerNorm(Matrix x, float epsilon, Matrix scale, Matrix normalized) {
        shareRows(
                x,
                SIMPLE,
                (first, count) -> kernels.layerNorm(
                        x.rows(first, count), epsilon, scale.rows(first, count), normalized.rows(first, count)));
    }

    @Override
    public void gainAndBias(Matrix x, Matrix gain, Matrix bias, Matrix out) {
        shareRows(
                x,
                SIMPLE,
                (first, count) -> kernels.gainAndBias(x.rows(first, count), gain, bias, out.rows(first, count)));
    }

    @Override
    public void geluTanh(Matrix x, Matrix out) {
        shareRows(x, TRANSCENDENTAL, (first, count) -> kernels.geluTanh(x.rows(first, count), out.rows(first, count)));
    }

    @Override
    public void geluErf(Matrix x, Matrix out) {
        shareRows(x, TRANSCENDENTAL, (first, count) -> kernels.geluErf(x.rows(first, count), out.rows(first, count)));
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
        int width = queries.columns() / heads;
        long operations = (long) queries.rows() * keys.rows() * 2 * queries.columns();
        Scratch oneByOne = (rows, columns) -> {
            synchronized (scratch) {
                return scratch.take(rows, columns);
            }
        };
        share(heads, 1, operations, (first, count) -> {
            int left = first * width;
            kernels.attention(
                    factor,
                    queries.columns(left, count * width),
                    keys.columns(left, count * width),
                    values.columns(left, count * width),
                    count,
                    past,
                    oneByOne,
                    mixed.columns(left, count * width));
        });
    }

    @Override
    public String name() {
        return kernels.name();
    }

    @Override
    public Optional<Kernels> onOneProcessor() {
        return Optional.of(kernels);
    }

    @Override
    public Shares shares(int rows, long most) {
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
}
