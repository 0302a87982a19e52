package org.kinora.model.transformer;

import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.kernels.RowPartition;

/**
 * The transformer: tokens in, logits out. One object reads one text, some tokens at a time. Several tokens that no trace
 * looks into are read on several processors, by {@link ParallelPrefill}; the numbers are the same. Not thread-safe.
 */
public final class Transformer {

    /** Waking another processor's thread takes up to 0.2 ms; this many multiplications take some more. */
    private static final long WORTH_SHARING = 20_000_000;

    private final GptConfig config;
    private final Weights weights;
    private final Kernels kernels;
    private final Optional<Kernels> alone;
    private final KeyValueCache cache;
    private final Trace trace;
    private final ArenaPool arenas;
    private final Arena arena;
    private final Operations operations;
    private final Block[] blocks;
    private final LayerNorm finalNorm;
    private final Arena.Scope text;
    private Arena.Scope prediction;

    /**
     * @param arena its memory holds what is computed; {@code trace} may keep that until the arena's owner frees it
     * @param arenas lend memory to further processors
     */
    Transformer(
            GptConfig config,
            Weights weights,
            Kernels kernels,
            KeyValueCache cache,
            Trace trace,
            Arena arena,
            ArenaPool arenas) {
        this.config = config;
        this.weights = weights;
        this.kernels = kernels;
        this.alone = kernels.onOneProcessor();
        this.cache = cache;
        this.trace = trace;
        this.arenas = arenas;
        this.arena = arena;
        this.operations = new Operations(kernels, arena);
        this.blocks = IntStream.range(0, config.layers())
                .mapToObj(layer -> new Block(layer, config, weights.blocks().get(layer), operations, cache, trace))
                .toArray(Block[]::new);
        this.finalNorm = new LayerNorm("ln_final", weights.finalNorm(), config.epsilon(), operations, trace::hook);
        this.text = arena.open();
        this.prediction = text;
    }

    /**
     * A transformer that has read nothing yet.
     *
     * @param capacity the most tokens that it will read
     * @param trace is shown every intermediate value
     */
    public static Transformer reading(
            int capacity, GptConfig config, Weights weights, Kernels kernels, Trace trace, ArenaPool arenas) {
        KeyValueCache cache = new KeyValueCache(config, capacity, kernels::allocate, kernels);
        Arena arena = trace == Trace.NONE ? Arena.reusing(kernels) : Arena.fresh(kernels);
        return new Transformer(config, weights, kernels, cache, trace, arena, arenas);
    }

    /**
     * Reads tokens that follow those read before.
     *
     * @return the residual stream after the last block, [tokens, width]; without a trace, valid until the next call
     */
    public Matrix residual(int[] tokens) {
        return read(tokens, false);
    }

    /** The same for the last token only, [1, width]: all that is needed to predict the next token. */
    public Matrix residualOfLast(int[] tokens) {
        Matrix x = read(tokens, trace == Trace.NONE);
        return x.rows(x.rows() - 1, 1);
    }

    private Matrix read(int[] tokens, boolean onlyLast) {
        text.free();
        RowPartition spans = kernels.shares(tokens.length, worthwhileProcessors(tokens.length));
        Matrix x = spans.count() > 1 ? parallel(tokens, spans, onlyLast) : forward(tokens, onlyLast);
        cache.advance(tokens.length);
        prediction = arena.open();
        return x;
    }

    private Matrix forward(int[] tokens, boolean onlyLast) {
        int position = cache.length();
        Matrix x = embed(tokens, position);
        for (Block block : blocks) {
            Arena.Scope scope = arena.open();
            Block.Queries queries = block.projectQkv(x, position);
            boolean rest = onlyLast && block == blocks[blocks.length - 1];
            x = block.attendAndFeedForward(rest ? queries.last() : queries);
            if (trace == Trace.NONE) {
                scope.free(); // of everything but x, which lies in the memory of the embedding
            }
        }
        return x;
    }

    /** @param position of the first of the tokens */
    Matrix embed(int[] tokens, int position) {
        int[] positions = IntStream.range(position, position + tokens.length).toArray();
        Matrix token = trace.hook("hook_embed", operations.gather(weights.tokenEmbedding(), tokens));
        Matrix place = trace.hook("hook_pos_embed", operations.gather(weights.positionEmbedding(), positions));
        return operations.sum(token, place);
    }

    /**
     * The logits of the token that follows each of some vectors of the residual stream: [vectors, vocabulary]; without a
     * trace, valid until the next call.
     */
    public Matrix logits(Matrix residual) {
        if (trace == Trace.NONE) {
            prediction.free();
        }
        Matrix x = finalNorm.of(residual);
        Matrix logits = operations.take(x.rows(), config.vocabulary());
        kernels.gemm(1, x, false, weights.head(), true, 0, logits);
        return trace.hook("logits", logits);
    }

    Block block(int layer) {
        return blocks[layer];
    }

    void copy(Matrix from, Matrix to) {
        kernels.copy(from, to);
    }

    private Matrix parallel(int[] tokens, RowPartition spans, boolean onlyLast) {
        Matrix x = kernels.allocate(onlyLast ? 1 : tokens.length, config.width());
        new ParallelPrefill(
                        spans,
                        config.layers(),
                        memory -> new Transformer(config, weights, alone.get(), cache, trace, memory, arenas),
                        arenas)
                .read(tokens, cache.length(), x);
        return x;
    }

    private long worthwhileProcessors(int tokens) {
        if (trace != Trace.NONE || alone.isEmpty() || tokens == 1 || ForkJoinTask.inForkJoinPool()) {
            return 1;
        }
        long multiplications = tokens * config.parameters();
        return Math.min(Runtime.getRuntime().availableProcessors(), multiplications / WORTH_SHARING);
    }
}
