package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Gpt GPT = Gpt.loadDefault();

    @Test
    void surprisalsAreTheLogarithmsOfTheProbabilitiesOfWhatCame() {
        int[] ids = GPT.tokenizer().encode("The dog ran into the garden and barked.");
        Activations activations = GPT.forward(ids);
        double[] surprisals = Evaluation.surprisals(GPT, ids);
        assertThat(surprisals).hasSize(ids.length - 1);
        for (int position = 0; position < surprisals.length; position++) {
            double probability = activations.prediction(position).probability(ids[position + 1]);
            // logits in single precision are good to six digits
            assertThat(surprisals[position]).isCloseTo(-Math.log(probability), within(1e-4));
        }
    }

    @Test
    void aLongTextIsReadInWindowsThatGoOnWhereTheLastOneEnded() {
        String text = "One day the dog ran into the garden. ".repeat(60);
        int[] ids = GPT.tokenizer().encode(text);
        assertThat(ids.length).isGreaterThan(2 * GPT.config().context());
        double[] whole = Evaluation.surprisals(GPT, ids);
        assertThat(whole).hasSize(ids.length - 1);
        // the second window begins at half a context, and counts from where the first one ended
        int[] second = java.util.Arrays.copyOfRange(ids, 128, 128 + 256);
        double[] alone = Evaluation.surprisals(GPT, second);
        for (int position = 255; position < 255 + 128; position++) {
            assertThat(whole[position]).isCloseTo(alone[position - 128], within(1e-4));
        }
    }

    @Test
    void everyTokenAndEveryByteCounts() {
        Evaluation evaluation = Evaluation.of(GPT, "Zürich");
        assertThat(evaluation.tokens()).isEqualTo(GPT.tokenizer().encode("Zürich").length);
        assertThat(evaluation.bytes()).isEqualTo(7);
        assertThat(evaluation.bitsPerByte())
                .isCloseTo(evaluation.natsPerToken() * evaluation.tokens() / Math.log(2) / 7, within(1e-12));
    }

    @Test
    void nothingCannotBeEvaluated() {
        assertThatThrownBy(() -> Evaluation.of(GPT, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
