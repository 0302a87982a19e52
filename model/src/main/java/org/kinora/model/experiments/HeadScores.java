package org.kinora.model.experiments;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;

/**
 * How much each head does one of the jobs that let a model repeat what it has read: looking at the token before, at the same
 * token the last time, and at what came after it; and how much it rests on the first token, where heads look that find
 * nothing. Sources: Olsson et al. 2022, "In-context learning and induction
 * heads"; the scores as in TransformerLens' {@code head_detector}: the mean weight on the position in question; Xiao et
 * al. 2023, "Efficient streaming language models with attention sinks".
 */
public final class HeadScores {

    private HeadScores() {}

    /** The mean weight that each head puts on the token before, over all tokens but the first, [layers, heads]. */
    public static Tensor previousToken(Gpt gpt, Activations run) {
        return meanWeight(gpt, run, 1, query -> query - 1);
    }

    /** The mean weight that each head puts on the first token, over all tokens but that one, [layers, heads]. */
    public static Tensor firstToken(Gpt gpt, Activations run) {
        return meanWeight(gpt, run, 1, query -> 0);
    }

    /** Random tokens and then the same again, which nothing but looking back can predict; {@code 2 × length} ids. */
    public static int[] repeatedTokens(Gpt gpt, int length, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] ids = new int[2 * length];
        for (int i = 0; i < length; i++) {
            ids[i] = random.nextInt(gpt.config().vocabulary());
            ids[i + length] = ids[i];
        }
        return ids;
    }

    /**
     * The mean weight that each head puts on the token after the former occurrence of the one that it reads, over the second
     * half of a text that is the same twice, [layers, heads].
     *
     * @throws IllegalArgumentException if the second half is not like the first
     */
    public static Tensor induction(Gpt gpt, Activations run) {
        int length = lengthOfHalf(run);
        return meanWeight(gpt, run, length, query -> query - length + 1);
    }

    /**
     * The mean weight that each head puts on the former occurrence of the token that it reads, over the second half of a
     * text that is the same twice, [layers, heads].
     *
     * @throws IllegalArgumentException if the second half is not like the first
     */
    public static Tensor duplicateToken(Gpt gpt, Activations run) {
        int length = lengthOfHalf(run);
        return meanWeight(gpt, run, length, query -> query - length);
    }

    private static int lengthOfHalf(Activations run) {
        int[] ids = run.ids();
        int length = ids.length / 2;
        if (ids.length % 2 != 0 || !Arrays.equals(ids, 0, length, ids, length, ids.length)) {
            throw new IllegalArgumentException(
                    "Looking back is measured on tokens that come twice; take HeadScores.repeatedTokens.");
        }
        return length;
    }

    /** @param key the position that the weight lies on, for each query */
    private static Tensor meanWeight(Gpt gpt, Activations run, int firstQuery, IntUnaryOperator key) {
        int layers = gpt.config().layers();
        int heads = gpt.config().heads();
        int tokens = run.ids().length;
        float[] scores = new float[layers * heads];
        for (int layer = 0; layer < layers; layer++) {
            for (int head = 0; head < heads; head++) {
                Tensor pattern = run.pattern(layer, head);
                double sum = 0;
                for (int query = firstQuery; query < tokens; query++) {
                    sum += pattern.get(query, key.applyAsInt(query));
                }
                scores[layer * heads + head] = (float) (sum / (tokens - firstQuery));
            }
        }
        return Tensor.of(scores, layers, heads);
    }
}
