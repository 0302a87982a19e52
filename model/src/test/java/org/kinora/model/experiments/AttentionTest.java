package org.kinora.model.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Hooks;
import org.kinora.model.Tensor;

/** Rollout and head scores, on patterns that hooks put in so that the answers are known. */
class AttentionTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final float ROUNDING = 1e-6f;

    /** Every head looks that many tokens back, and at the first token where there are not so many. */
    private static Hooks allLookBack(int tokens) {
        Hooks hooks = Hooks.NONE;
        for (int layer = 0; layer < GPT.config().layers(); layer++) {
            hooks = hooks.andAt("blocks." + layer + ".attn.hook_pattern", pattern -> lookingBack(pattern, tokens));
        }
        return hooks;
    }

    private static Tensor lookingBack(Tensor pattern, int tokens) {
        int size = pattern.size(1);
        float[] weights = new float[pattern.size()];
        for (int row = 0; row < pattern.size(0) * size; row++) {
            int query = row % size;
            weights[row * size + Math.max(0, query - tokens)] = 1;
        }
        return Tensor.of(weights, pattern.shape());
    }

    @Test
    void rolloutHalvesWhatStaysWithEveryLayer() {
        Activations run = GPT.runWithHooks("The cat", allLookBack(1));
        AttentionRollout rollout = new AttentionRollout(GPT, run);
        for (int layers = 0; layers <= 6; layers++) {
            float stayed = (float) Math.pow(0.5, layers);
            assertThat(rollout.after(layers).toArray()).containsExactly(new float[] {1, 0, 1 - stayed, stayed});
        }
    }

    @Test
    void everyRowOfARolloutAddsUpToOneAndSeesNothingLater() {
        Activations run = GPT.forward("The dog ran into the garden and");
        Tensor rollout = new AttentionRollout(GPT, run).after(6);
        for (int row = 0; row < rollout.size(0); row++) {
            float sum = 0;
            for (int column = 0; column < rollout.size(1); column++) {
                sum += rollout.get(row, column);
                if (column > row) {
                    assertThat(rollout.get(row, column)).isZero();
                }
            }
            assertThat(sum).isCloseTo(1, within(ROUNDING));
        }
    }

    @Test
    void headsThatLookAtTheTokenBeforeScoreOneAndOthersNothing() {
        String prompt = "The dog ran into the garden";
        assertThat(HeadScores.previousToken(GPT, GPT.runWithHooks(prompt, allLookBack(1)))
                        .toArray())
                .containsOnly(1f)
                .hasSize(48);
        Tensor ownToken = HeadScores.previousToken(GPT, GPT.runWithHooks(prompt, allLookBack(0)));
        assertThat(ownToken.toArray()).containsOnly(0f);
    }

    @Test
    void headsThatRestOnTheFirstTokenScoreOne() {
        String prompt = "The dog ran into the garden";
        Tensor resting = HeadScores.firstToken(GPT, GPT.runWithHooks(prompt, allLookBack(6)));
        assertThat(resting.toArray()).containsOnly(1f);
        // of five tokens after the first one, one has it just before itself
        Tensor before = HeadScores.firstToken(GPT, GPT.runWithHooks(prompt, allLookBack(1)));
        assertThat(before.toArray()).containsOnly(0.2f);
    }

    @Test
    void headsThatLookBehindTheFormerOccurrenceScoreOne() {
        int[] ids = HeadScores.repeatedTokens(GPT, 12, 1);
        assertThat(HeadScores.induction(GPT, GPT.runWithHooks(ids, allLookBack(11)))
                        .toArray())
                .containsOnly(1f);
        assertThat(HeadScores.induction(GPT, GPT.runWithHooks(ids, allLookBack(12)))
                        .toArray())
                .containsOnly(0f);
        assertThat(HeadScores.duplicateToken(GPT, GPT.runWithHooks(ids, allLookBack(12)))
                        .toArray())
                .containsOnly(1f);
        assertThat(HeadScores.duplicateToken(GPT, GPT.runWithHooks(ids, allLookBack(11)))
                        .toArray())
                .containsOnly(0f);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeadScores.induction(GPT, GPT.forward("Cats like milk")))
                .withMessageContaining("HeadScores.repeatedTokens");
    }
}
