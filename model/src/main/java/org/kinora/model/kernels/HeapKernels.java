package org.kinora.model.kernels;

import java.nio.FloatBuffer;
import java.util.Arrays;

/** What all kernels on Java's heap have in common: where matrices live, and everything that only moves or adds floats. */
abstract class HeapKernels implements Kernels {

    /** Queries that attend together: their scores for a thousand keys fit the second-level cache. */
    private static final int QUERIES = 64;

    /** Columns of a product for which mapped weights are brought to the heap at a time. */
    private static final int BROUGHT = 256;

    private final ThreadLocal<OpenBlas> libraries = ThreadLocal.withInitial(OpenBlas::new);
    private final Room room = new Room(floats -> allocate(1, floats));
    private final Room brought = new Room(floats -> allocate(1, floats));

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
        return weights.length() < Pieces.LARGE
                ? constant(weights.array(), rows, columns)
                : new Matrix(weights, 0, rows, columns, columns);
    }

    @Override
    public final Shares shares(int rows, long most) {
        return rows < OpenBlas.LARGE
                ? Kernels.super.shares(rows, most)
                : Shares.of(rows, most, OpenBlas.LARGE, rowsOfLibrary());
    }

    /** How many rows OpenBLAS takes at a time, or a multiple of that. */
    int rowsOfLibrary() {
        return OpenBlas.MOST_ROWS_AT_A_TIME;
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
        float[] target = HeapFloats.of(out);
        for (int i = 0; i < out.rows(); i++) {
            int to = out.offset() + i * out.stride();
            from.floats().copy(from.offset() + i * from.stride(), target, to, out.columns());
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
        Pieces pieces = Pieces.of(out.rows(), transposeA, b, transposeB);
        if (pieces.count() == 1) {
            product(alpha, a, transposeA, b, transposeB, beta, out);
            return;
        }
        scale(beta, out);
        addAnyProduct(alpha, pieces.ofA(a, 0), false, pieces.ofB(b, 0), false, out);
        Matrix product = room.of(out.rows(), out.columns());
        for (int piece = 1; piece < pieces.count(); piece++) {
            scale(0, product);
            addAnyProduct(alpha, pieces.ofA(a, piece), false, pieces.ofB(b, piece), false, product);
            add(out, product, out);
        }
    }

    /** {@link #gemm} for sizes that fit, in one piece. */
    void product(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, float beta, Matrix out) {
        if (leavesToLibrary(b) && OpenBlas.isFor(a, transposeA, out)) {
            libraries.get().product(alpha, a, transposeA, b, transposeB, beta, out);
        } else {
            scale(beta, out);
            addAnyProduct(alpha, a, transposeA, b, transposeB, out);
        }
    }

    /** Whether large products with a matrix are OpenBLAS's: it takes a third of a second to load, which many weights are worth. */
    boolean leavesToLibrary(Matrix b) {
        return b.floats() instanceof MappedFloats;
    }

    /** Weights that are read once for each row come from the pages of a file as fast as from the heap. */
    private void addAnyProduct(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out) {
        if (!(b.floats() instanceof MappedFloats)) {
            addProduct(alpha, a, transposeA, b, transposeB, out);
        } else if (out.rows() < Pieces.MANY_ROWS && OpenBlas.isPresent()) {
            libraries.get().addRowProducts(alpha, a, transposeA, b, transposeB, out);
        } else {
            addByWayOfHeap(alpha, a, transposeA, b, transposeB, out);
        }
    }

    /** Some columns of the product after others. */
    private void addByWayOfHeap(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out) {
        for (int left = 0; left < out.columns(); left += BROUGHT) {
            int width = Math.min(BROUGHT, out.columns() - left);
            Matrix some = transposeB ? b.rows(left, width) : b.columns(left, width);
            Matrix copy = brought.of(some.rows(), some.columns());
            copy(some, copy);
            addProduct(alpha, a, transposeA, copy, transposeB, out.columns(left, width));
        }
    }

    /** {@code out += alpha * A * B}, for sizes that fit. */
    abstract void addProduct(float alpha, Matrix a, boolean transposeA, Matrix b, boolean transposeB, Matrix out);

    @Override
    public void attentionScores(float factor, Matrix queries, Matrix keys, int heads, Matrix scores) {
        int tokens = queries.rows();
        int width = queries.columns() / heads;
        for (int head = 0; head < heads; head++) {
            Matrix queriesOfHead = queries.columns(head * width, width);
            Matrix keysOfHead = keys.columns(head * width, width);
            Matrix scoresOfHead = scores.rows(head * tokens, tokens);
            for (int first = 0, count; first < tokens; first += count) {
                count = together(tokens - first);
                int seen = keys.rows() - tokens + first + count;
                Matrix some = scoresOfHead.rows(first, count).columns(0, seen);
                closeProduct(factor, queriesOfHead.rows(first, count), keysOfHead.rows(0, seen), true, some);
            }
        }
    }

    /** The last few go with those before, so that kernels which treat few rows otherwise do not. */
    private static int together(int left) {
        return left < 2 * QUERIES ? left : QUERIES;
    }

    /**
     * Some queries after others, and for each of them only the keys up to the last that one of them may look at: half of
     * the products, and what lies between them stays in the cache.
     */
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
        int tokens = queries.rows();
        int width = queries.columns() / heads;
        Matrix room = scratch.take(Math.min(tokens, 2 * QUERIES), keys.rows());
        for (int first = 0, count; first < tokens; first += count) {
            count = together(tokens - first);
            int seen = Math.min(keys.rows(), past + first + count);
            Matrix scores = room.rows(0, count).columns(0, seen);
            for (int head = 0; head < heads; head++) {
                int left = head * width;
                Matrix queriesOfHead = queries.rows(first, count).columns(left, width);
                Matrix keysOfHead = keys.rows(0, seen).columns(left, width);
                Matrix valuesOfHead = values.rows(0, seen).columns(left, width);
                closeProduct(factor, queriesOfHead, keysOfHead, true, scores);
                causalSoftmax(scores, past + first, scores);
                Matrix mixedOfHead = mixed.rows(first, count).columns(left, width);
                closeProduct(1, scores, valuesOfHead, false, mixedOfHead);
            }
        }
    }

    /** {@code out = alpha * A * B} of what lies in a cache already: the same sums however many rows and columns there are. */
    private void closeProduct(float alpha, Matrix a, Matrix b, boolean transposeB, Matrix out) {
        scale(0, out);
        addProduct(alpha, a, false, b, transposeB, out);
    }

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
