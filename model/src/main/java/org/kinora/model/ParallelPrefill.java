package org.kinora.model;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.Shares;

/**
 * A prompt that goes through the transformer in several spans at once, each on a processor of its own. In every block a
 * span waits for the keys and values of those before it, which have less to do, and for nothing else.
 */
final class ParallelPrefill {

    private final Shares spans;
    private final int layers;
    private final Function<Workspace, Span> maker;
    private final Workspaces workspaces;
    /** By span, and in it by layer. */
    private final List<CountDownLatch> told;

    /** @param spans how the tokens are divided */
    ParallelPrefill(Shares spans, int layers, Function<Workspace, Span> maker, Workspaces workspaces) {
        this.spans = spans;
        this.layers = layers;
        this.maker = maker;
        this.workspaces = workspaces;
        this.told = Stream.generate(() -> new CountDownLatch(1))
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
            int first = spans.start(number);
            int[] some = Arrays.copyOfRange(tokens, first, spans.start(number + 1));
            boolean onlyLast = residual.rows() < tokens.length;
            try {
                workspaces.lend(workspace -> {
                    Span span = maker.apply(workspace);
                    span.begin(position + first, some);
                    goThrough(span, number, onlyLast);
                    if (!onlyLast || number == spans.count() - 1) {
                        span.copyTo(onlyLast ? residual : residual.rows(first, some.length));
                    }
                });
            } finally {
                // whoever waits for a span that failed goes on; the failure is thrown to the caller all the same
                layersOf(number).forEach(CountDownLatch::countDown);
            }
        });
    }

    private List<CountDownLatch> layersOf(int span) {
        return told.subList(span * layers, (span + 1) * layers);
    }

    private void goThrough(Span span, int number, boolean onlyLast) {
        for (int layer = 0; layer < layers; layer++) {
            span.projectQueriesKeysValues(layer);
            layersOf(number).get(layer).countDown();
            if (onlyLast && layer == layers - 1) {
                if (number < spans.count() - 1) {
                    return;
                }
                span.keepLast();
            }
            for (int earlier = 0; earlier < number; earlier++) {
                await(layersOf(earlier).get(layer));
            }
            span.attendAndFeedForward(layer);
        }
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
