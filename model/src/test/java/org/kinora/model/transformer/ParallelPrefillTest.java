package org.kinora.model.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

class ParallelPrefillTest {

    private static final int BEFORE = 5;
    private static final GptConfig CONFIG = new GptConfig(3, 2, 16, 64, 60, 40, GptConfig.Gelu.TANH, 1e-5f, true);

    private final TrainableWeights weights = TrainableWeights.random(CONFIG, 7);
    private final Kernels kernels = weights.kernels().onOneProcessor().orElse(weights.kernels());
    private final int[] before = new Random(1).ints(BEFORE, 0, 40).toArray();
    private final int[] tokens = new Random(2).ints(47, 0, 40).toArray();

    @Test
    void severalSpansComputeWhatOneDoes() {
        float[] expected = asOne();
        Matrix residual = kernels.allocate(tokens.length, CONFIG.width());
        KeyValueCache cache = begun();
        new ParallelPrefill(
                        kernels.shares(tokens.length, 3),
                        CONFIG.layers(),
                        memory -> transformer(cache, memory),
                        new ArenaPool(kernels))
                .read(tokens, BEFORE, residual);
        // a row's sums do not depend on how many rows there are, but for products of very few
        assertThat(residual.array()).containsExactly(expected, within(1e-6f));
    }

    @Test
    void theLastRowAloneIsTheSame() {
        float[] expected = asOne();
        Matrix last = kernels.allocate(1, CONFIG.width());
        KeyValueCache cache = begun();
        new ParallelPrefill(
                        kernels.shares(tokens.length, 3),
                        CONFIG.layers(),
                        memory -> transformer(cache, memory),
                        new ArenaPool(kernels))
                .read(tokens, BEFORE, last);
        for (int i = 0; i < CONFIG.width(); i++) {
            float whole = expected[(tokens.length - 1) * CONFIG.width() + i];
            assertThat(last.array()[i]).isCloseTo(whole, within(1e-6f));
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aSpanThatFailsDoesNotLeaveTheOthersWaiting() {
        AtomicInteger made = new AtomicInteger();
        KeyValueCache cache = begun();
        ParallelPrefill failing = new ParallelPrefill(
                kernels.shares(tokens.length, 2),
                CONFIG.layers(),
                memory -> {
                    if (made.getAndIncrement() == 0) {
                        throw new IllegalStateException("the first");
                    }
                    return transformer(cache, memory);
                },
                new ArenaPool(kernels));
        assertThatThrownBy(() -> failing.read(tokens, BEFORE, kernels.allocate(tokens.length, CONFIG.width())))
                .hasMessageContaining("the first");
    }

    private float[] asOne() {
        return read(transformer(begun(), Arena.reusing(kernels)), BEFORE, tokens)
                .array();
    }

    /** A cache that knows some earlier tokens. */
    private KeyValueCache begun() {
        KeyValueCache cache = new KeyValueCache(CONFIG, 60, kernels::allocate, kernels);
        read(transformer(cache, Arena.reusing(kernels)), 0, before);
        cache.advance(BEFORE);
        return cache;
    }

    private static Matrix read(Transformer transformer, int position, int[] some) {
        Matrix x = transformer.embed(some, position);
        for (int layer = 0; layer < CONFIG.layers(); layer++) {
            Block block = transformer.block(layer);
            x = block.attendAndFeedForward(block.projectQkv(x, position));
        }
        return x;
    }

    private Transformer transformer(KeyValueCache cache, Arena arena) {
        return new Transformer(CONFIG, weights.inBlocks(), kernels, cache, Trace.NONE, arena, new ArenaPool(kernels));
    }
}
