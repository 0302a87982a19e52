package org.kinora.model.kernels;

import java.util.function.IntConsumer;

/**
 * Attention that nobody looks into, on Java's heap. Any thread may compute any of the heads. Some queries come after others,
 * and for each of them only the keys up to the last that one of them may look at: half of the products, and what lies
 * between them stays in the cache.
 *
 * <p>Is told what to compute before, so each thread that wants attention needs its own.
 */
final class HeapAttention implements IntConsumer {

    /** Queries that attend together: their scores for a thousand keys fit the second-level cache. */
    private static final int QUERIES = 64;

    private final HeapKernels kernels;
    private float factor;
    private Matrix queries;
    private Matrix keys;
    private Matrix values;
    private int heads;
    private int past;
    private Kernels.Scratch scratch;
    private Matrix mixed;
    private int parts;

    HeapAttention(HeapKernels kernels) {
        this.kernels = kernels;
    }

    /** As {@link Kernels#attention}. */
    HeapAttention of(
            float factor,
            Matrix queries,
            Matrix keys,
            Matrix values,
            int heads,
            int past,
            Kernels.Scratch scratch,
            Matrix mixed) {
        this.factor = factor;
        this.queries = queries;
        this.keys = keys;
        this.values = values;
        this.heads = heads;
        this.past = past;
        this.scratch = scratch;
        this.mixed = mixed;
        parts = 1;
        return this;
    }

    /** In more parts, as far as there are heads. @return how many parts there are */
    int cut(int most) {
        parts = Math.max(1, Math.min(most, heads));
        return parts;
    }

    /** Computes all heads on this thread. */
    void alone() {
        accept(0);
        finish();
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
        GemmOperands windows = kernels.windows();
        windows.a().on(queries, first, count, left, width);
        windows.b().on(keys, 0, seen, left, width).transpose();
        windows.out().on(room.floats(), room.offset(), count, seen, seen);
        kernels.closeProduct(factor, windows);
        float[] scores = HeapFloats.of(room);
        for (int i = 0; i < count; i++) {
            int at = room.offset() + i * seen;
            kernels.softmax(scores, at, scores, at, past + first + i + 1, seen);
        }
        windows.a().on(room.floats(), room.offset(), count, seen, seen);
        windows.b().on(values, 0, seen, left, width);
        windows.out().on(mixed, first, count, left, width);
        kernels.closeProduct(1, windows);
    }

    /** Forgets what was to be computed, once that is done. */
    void finish() {
        queries = null;
        keys = null;
        values = null;
        scratch = null;
        mixed = null;
    }
}
