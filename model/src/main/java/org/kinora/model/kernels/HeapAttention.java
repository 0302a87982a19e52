package org.kinora.model.kernels;

import java.util.function.IntConsumer;

/**
 * Fused attention, for passes without hooks, on Java's heap. Any thread may compute any of the heads. Some queries come after others,
 * and for each of them only the keys up to the last that one of them may look at: half of the products, and what lies
 * between them stays in the cache.
 */
final class HeapAttention implements IntConsumer {

    /** Queries that attend together: their scores for a thousand keys fit the second-level cache. */
    private static final int QUERIES = 64;

    private final HeapKernels kernels;
    private final float factor;
    private final Matrix queries;
    private final Matrix keys;
    private final Matrix values;
    private final int heads;
    private final int past;
    private final Kernels.Scratch scratch;
    private final Matrix mixed;
    private int parts = 1;

    /** As {@link Kernels#attention}. */
    HeapAttention(
            HeapKernels kernels,
            float factor,
            Matrix queries,
            Matrix keys,
            Matrix values,
            int heads,
            int past,
            Kernels.Scratch scratch,
            Matrix mixed) {
        this.kernels = kernels;
        this.factor = factor;
        this.queries = queries;
        this.keys = keys;
        this.values = values;
        this.heads = heads;
        this.past = past;
        this.scratch = scratch;
        this.mixed = mixed;
    }

    /** Cuts it into more parts, as far as there are heads. @return how many parts there are */
    int cut(int most) {
        parts = Math.max(1, Math.min(most, heads));
        return parts;
    }

    /** Computes all heads on this thread. */
    void alone() {
        accept(0);
    }

    @Override
    public void accept(int part) {
        int tokens = queries.rows();
        Matrix room = room(Math.min(tokens, 2 * QUERIES) * keys.rows());
        for (int first = 0, count; first < tokens; first += count) {
            count = together(tokens - first);
            int seen = past + first + count;
            for (int head = heads * part / parts; head < heads * (part + 1) / parts; head++) {
                attend(head, first, count, seen, room);
            }
        }
    }

    /** The last few go with those before, so that kernels which treat few rows otherwise do not. */
    static int together(int left) {
        return left < 2 * QUERIES ? left : QUERIES;
    }

    /** Of the same size for every token of a text, so that it is always there. Other threads may ask at the same time. */
    private Matrix room(int floats) {
        synchronized (scratch) {
            return scratch.take(1, floats);
        }
    }

    private void attend(int head, int first, int count, int seen, Matrix room) {
        int width = queries.columns() / heads;
        int left = head * width;
        MatrixView weights = MatrixView.of(room.floats(), room.offset(), count, seen, seen);
        kernels.closeProduct(
                factor,
                MatrixView.of(queries, first, count, left, width),
                MatrixView.of(keys, 0, seen, left, width).transposed(),
                weights);
        float[] scores = HeapFloats.of(room);
        for (int i = 0; i < count; i++) {
            int at = room.offset() + i * seen;
            kernels.softmax(scores, at, scores, at, past + first + i + 1, seen);
        }
        kernels.closeProduct(
                1,
                weights,
                MatrixView.of(values, 0, seen, left, width),
                MatrixView.of(mixed, first, count, left, width));
    }
}
