package org.kinora.model.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;

class ActivationPatchingTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final int PARIS = GPT.tokenizer().encode(" Paris")[0];
    private static final int ROME = GPT.tokenizer().encode(" Rome")[0];
    private static final int COUNTRY = 3;

    private static final ActivationPatching PATCHING =
            new ActivationPatching(GPT, "The capital of France is", "The capital of Italy is", PARIS, ROME);

    @Test
    void beforeTheFirstBlockOnlyTheWordThatDiffersMatters() {
        Tensor restored = PATCHING.restored("hook_resid_pre");
        assertThat(restored.shape()).containsExactly(6, 5);
        for (int position = 0; position < 5; position++) {
            assertThat(restored.get(0, position)).isEqualTo(position == COUNTRY ? 1f : 0f);
        }
    }

    @Test
    void afterTheLastBlockOnlyTheLastPositionMatters() {
        Tensor restored = PATCHING.restored("hook_resid_post");
        for (int position = 0; position < 5; position++) {
            assertThat(restored.get(5, position)).isEqualTo(position == 4 ? 1f : 0f);
        }
    }

    @Test
    void whatIsReadBeforeTheDifferenceRestoresNothing() {
        Tensor restored = PATCHING.restored("hook_attn_out");
        for (int layer = 0; layer < 6; layer++) {
            for (int position = 0; position < COUNTRY; position++) {
                assertThat(restored.get(layer, position)).isCloseTo(0f, within(1e-6f));
            }
        }
    }

    @Test
    void promptsOfDifferentLengthsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivationPatching(GPT, "Paris", "I live in Rome", PARIS, ROME))
                .withMessage(
                        "\"Paris\" has 1 tokens and \"I live in Rome\" 4. Patching needs prompts with equally many.");
    }
}
