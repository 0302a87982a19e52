package org.kinora.model.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;

class AblationTest {

    private static final String PROMPT = "The capital of France is";

    /** Sums of a thousand terms in single precision, of values below 10. */
    private static final float ROUNDING = 1e-4f;

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward(PROMPT);

    @Test
    void withoutAHeadItsShareOfTheAttentionsResultIsMissing() {
        Activations without = GPT.runWithHooks(PROMPT, Ablation.zero(Part.head(3, 5)));
        Tensor out = GPT.parameters().tensor("blocks.3.attn.W_O").at(5);
        for (int token = 0; token < RUN.ids().length; token++) {
            float[] z = RUN.tensor("blocks.3.attn.hook_z").at(token, 5).toArray();
            for (int i = 0; i < 256; i += 51) {
                double share = 0;
                for (int k = 0; k < z.length; k++) {
                    share += z[k] * out.get(k, i);
                }
                float before = RUN.tensor("blocks.3.hook_attn_out").get(token, i);
                assertThat(without.tensor("blocks.3.hook_attn_out").get(token, i))
                        .isCloseTo((float) (before - share), within(ROUNDING));
            }
        }
        assertThat(without.tensor("blocks.3.attn.hook_z").at(1, 4))
                .isEqualTo(RUN.tensor("blocks.3.attn.hook_z").at(1, 4));
    }

    @Test
    void withoutAUnitItsRowIsMissing() {
        int unit = 77;
        Activations without = GPT.runWithHooks(PROMPT, Ablation.zero(Part.unit(2, unit)));
        Tensor row = GPT.parameters().tensor("blocks.2.mlp.W_out").at(unit);
        float activation = RUN.tensor("blocks.2.mlp.hook_post").get(4, unit);
        float before = RUN.tensor("blocks.2.hook_mlp_out").get(4, 10);
        assertThat(without.tensor("blocks.2.hook_mlp_out").get(4, 10))
                .isCloseTo(before - activation * row.get(10), within(ROUNDING));
    }

    @Test
    void aMeanIsTheSameForEveryTokenAndTheMeanOfTheReference() {
        List<Activations> reference = List.of(RUN, GPT.forward("Cats like milk"));
        Activations run = GPT.runWithHooks(PROMPT, Ablation.mean(reference, Part.head(1, 2), Part.unit(4, 9)));
        double sumOfHead = 0;
        double sumOfUnit = 0;
        int tokens = 0;
        for (Activations one : reference) {
            for (int token = 0; token < one.ids().length; token++, tokens++) {
                sumOfHead += one.tensor("blocks.1.attn.hook_z").get(token, 2, 30);
                sumOfUnit += one.tensor("blocks.4.mlp.hook_post").get(token, 9);
            }
        }
        for (int token = 0; token < RUN.ids().length; token++) {
            assertThat(run.tensor("blocks.1.attn.hook_z").get(token, 2, 30)).isEqualTo((float) (sumOfHead / tokens));
            assertThat(run.tensor("blocks.4.mlp.hook_post").get(token, 9)).isEqualTo((float) (sumOfUnit / tokens));
        }
    }

    @Test
    void theEffectOfAHeadIsTheChangeOfTheLogarithmOfTheProbability() {
        int paris = GPT.tokenizer().encode(" Paris")[0];
        Tensor effects = Ablation.effectsOfHeads(GPT, PROMPT, paris);
        assertThat(effects.shape()).containsExactly(6, 8);
        double with = RUN.prediction().probability(paris);
        double without = GPT.runWithHooks(PROMPT, Ablation.zero(Part.head(4, 6)))
                .prediction()
                .probability(paris);
        assertThat((double) effects.get(4, 6)).isCloseTo(Math.log(without / with), within(1e-5));
    }

    @Test
    void aHeadThatThereIsNotIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GPT.runWithHooks(PROMPT, Ablation.zero(Part.head(3, 8))))
                .withMessage("blocks.3.attn.hook_z has the parts 0 to 7 and no part 8.");
        assertThatIllegalArgumentException().isThrownBy(() -> Ablation.mean(List.of(), Part.head(3, 0)));
    }
}
