package org.kinora.model;

import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.Shares;

/**
 * The transformer: tokens in, logits out. Where somebody looks in, or there are few tokens, they go through it as one
 * {@link Span}; else several go {@link ParallelPrefill}, one on each processor. The numbers are the same.
 */
final class ForwardPass {

    /** Waking another processor's thread takes up to a fifth of a millisecond; so many multiplications take some more. */
    private static final long WORTH_SHARING = 20_000_000;

    private final GptConfig config;
    private final Weights weights;
    private final Kernels kernels;
    private final Optional<Kernels> alone;
    private final KeyValueCache cache;
    private final Trace trace;
    private final Workspaces workspaces;
    private final Span span;

    /** @param workspaces lend memory while a prompt is read */
    ForwardPass(
            GptConfig config,
            Weights weights,
            Kernels kernels,
            KeyValueCache cache,
            Trace trace,
            Workspaces workspaces) {
        this(config, weights, kernels, cache, trace, workspaces, new Workspace(kernels, trace == Trace.NONE));
    }

    /** @param workspace keeps what is shown to the trace until its owner takes it back */
    ForwardPass(
            GptConfig config,
            Weights weights,
            Kernels kernels,
            KeyValueCache cache,
            Trace trace,
            Workspaces workspaces,
            Workspace workspace) {
        this.config = config;
        this.weights = weights;
        this.kernels = kernels;
        this.alone = kernels.onOneProcessor();
        this.cache = cache;
        this.trace = trace;
        this.workspaces = workspaces;
        this.span = new Span(config, weights, kernels, cache, trace, workspace);
    }

    /**
     * Reads tokens that follow those in the cache.
     *
     * @return the residual stream after the last block, [tokens, width]; where there is no trace, valid until the next call
     */
    Matrix residual(int[] tokens) {
        return read(tokens, false);
    }

    /** The same for the last token only, [1, width]: all that is needed to know what comes next. */
    Matrix residualOfLast(int[] tokens) {
        Matrix residual = read(tokens, trace == Trace.NONE);
        return residual.rows(residual.rows() - 1, 1);
    }

    private Matrix read(int[] tokens, boolean onlyLast) {
        Matrix residual = trace == Trace.NONE && alone.isPresent() && tokens.length > 1
                ? sideBySide(tokens, onlyLast)
                : asOne(tokens, onlyLast);
        cache.advance(tokens.length);
        return residual;
    }

    /** Or as one, where that is faster. */
    private Matrix sideBySide(int[] tokens, boolean onlyLast) {
        Shares spans = kernels.shares(tokens.length, workers(tokens.length));
        if (spans.count() == 1) {
            return asOne(tokens, onlyLast);
        }
        span.forget();
        Matrix residual = kernels.allocate(onlyLast ? 1 : tokens.length, config.width());
        new ParallelPrefill(
                        spans,
                        config.layers(),
                        memory -> new Span(config, weights, alone.get(), cache, trace, memory),
                        workspaces)
                .read(tokens, cache.length(), residual);
        return residual;
    }

    private long workers(int tokens) {
        int processors =
                ForkJoinTask.inForkJoinPool() ? 1 : Runtime.getRuntime().availableProcessors();
        long multiplications = tokens * config.parameters();
        return Math.min(processors, multiplications / WORTH_SHARING);
    }

    private Matrix asOne(int[] tokens, boolean onlyLast) {
        span.begin(cache.length(), tokens);
        for (int layer = 0; layer < config.layers(); layer++) {
            span.projectQueriesKeysValues(layer);
            if (onlyLast && layer == config.layers() - 1) {
                span.keepLast();
            }
            span.attendAndFeedForward(layer);
        }
        return span.residual();
    }

    /** What comes next after each of some positions, [positions, vocabulary]; where there is no trace, valid until the next call. */
    Matrix logits(Matrix residual) {
        return span.logits(residual);
    }
}
