package org.kinora.model.transformer;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.RowPartition;

/**
 * A prompt that goes through the transformer in several spans at once, each on a processor of its own. In every block a
 * span waits for the keys and values of those before it, which have less to do, and for nothing else.
 */
final class ParallelPrefill {

    private final RowPartition spans;
    private final int layers;
    private final Function<Arena, Transformer> maker;
    private final ArenaPool arenas;
    /** Keys and values that are in the cache, by span, and in it by layer. */
    private final List<CountDownLatch> projected;

    /**
     * @param spans how the tokens are divided
     * @param maker of transformers that compute on one processor and put keys and values into the same cache
     */
    ParallelPrefill(RowPartition spans, int layers, Function<Arena, Transformer> maker, ArenaPool arenas) {
        this.spans = spans;
        this.layers = layers;
        this.maker = maker;
        this.arenas = arenas;
        this.projected = Stream.generate(() -> new CountDownLatch(1))
                .limit((long) spans.count() * layers)
                .toList();
    }

    /**
     * @param position of the first of the tokens
     * @param residual gets the residual stream after the last block: a row for each token, or one for the last of them
     */
    void read(int[] tokens, int position, Matrix residual) {
        // spans begin in their order, so that each waits only for such as have begun
        AtomicInteger begun = new AtomicInteger();
        IntStream.range(0, spans.count()).parallel().forEach(any -> {
            int number = begun.getAndIncrement();
            try {
                arenas.lend(arena -> readSpan(number, tokens, position, residual, arena));
            } finally {
                // a span that waits for one that failed goes on; the failure is thrown to the caller all the same
                layersOf(number).forEach(CountDownLatch::countDown);
            }
        });
    }

    private void readSpan(int number, int[] tokens, int position, Matrix residual, Arena arena) {
        int first = spans.start(number);
        int[] some = Arrays.copyOfRange(tokens, first, spans.start(number + 1));
        boolean onlyLast = residual.rows() < tokens.length;
        boolean isLast = number == spans.count() - 1;
        Transformer transformer = maker.apply(arena);
        Matrix x = transformer.embed(some, position + first);
        for (int layer = 0; layer < layers; layer++) {
            Arena.Scope scope = arena.open();
            Block block = transformer.block(layer);
            Block.Queries queries = block.projectQkv(x, position + first);
            layersOf(number).get(layer).countDown();
            if (onlyLast && layer == layers - 1) {
                if (!isLast) {
                    return;
                }
                queries = queries.last();
            }
            for (int earlier = 0; earlier < number; earlier++) {
                await(layersOf(earlier).get(layer));
            }
            x = block.attendAndFeedForward(queries);
            scope.free();
        }
        transformer.copy(x, onlyLast ? residual : residual.rows(first, some.length));
    }

    private List<CountDownLatch> layersOf(int span) {
        return projected.subList(span * layers, (span + 1) * layers);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted while the model read a prompt", interrupted);
        }
    }
}
