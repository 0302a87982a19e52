package org.kinora.model.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Parameters;
import org.kinora.model.Prediction;
import org.kinora.model.Tensor;

/** The lens and the attribution, both of which read the residual stream through the unembedding. */
class LogitsTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Parameters PARAMETERS = GPT.parameters();
    private static final Activations RUN = GPT.forward("The capital of France is");
    private static final int LAST = RUN.ids().length - 1;
    private static final int PARIS = GPT.tokenizer().encode(" Paris")[0];
    private static final int ROME = GPT.tokenizer().encode(" Rome")[0];

    /** Logits are sums in single precision, and attributions take them apart in double precision. */
    private static final double ROUNDING = 1e-4;

    @Test
    void theLensOverTheLastLayerIsTheModelsOwnAnswer() {
        LogitLens lens = new LogitLens(GPT, RUN);
        assertThat(lens.depths()).isEqualTo(7);
        for (int position = 0; position <= LAST; position++) {
            Prediction own = RUN.prediction(position);
            Prediction seen = lens.prediction(6, position);
            assertThat(seen.top(5)).isEqualTo(own.top(5));
            assertThat(seen.logit(PARIS)).isEqualTo(own.logit(PARIS));
        }
        assertThat(lens.prediction(3, LAST).provenance())
                .hasToString(
                        "kinora-default, \"The capital of France is\", unembed(ln_final(blocks.2.hook_resid_post))[4]");
    }

    @Test
    void theLensOverTheEmbeddingNormalizesAndUnembedsIt() {
        float[] x = RUN.tensor("blocks.0.hook_resid_pre").at(2).toArray();
        double mean = 0;
        for (float value : x) {
            mean += value / (double) x.length;
        }
        double variance = 0;
        for (float value : x) {
            variance += (value - mean) * (value - mean) / x.length;
        }
        Tensor gain = PARAMETERS.tensor("ln_final.w");
        Tensor bias = PARAMETERS.tensor("ln_final.b");
        double logit = 0;
        for (int i = 0; i < x.length; i++) {
            double normalized =
                    (x[i] - mean) / Math.sqrt(variance + GPT.config().epsilon());
            logit += (normalized * gain.get(i) + bias.get(i))
                    * PARAMETERS.unembedding(PARIS).get(i);
        }
        Prediction seen = new LogitLens(GPT, RUN).prediction(0, 2);
        assertThat((double) seen.logit(PARIS)).isCloseTo(logit, within(ROUNDING));
    }

    @Test
    void onlyTheResidualStreamCanBeReadOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUN.readOut("blocks.0.mlp.hook_post"))
                .withMessageContaining("[5, 1024]; what can be read out has the shape [5, 256]");
    }

    @Test
    void whatThePartsAddIsTheDifferenceOfTheLogits() {
        LogitAttribution attribution = new LogitAttribution(GPT, RUN, LAST, PARIS, ROME);
        Prediction prediction = RUN.prediction();
        double difference = prediction.logit(PARIS) - prediction.logit(ROME);
        double sum = attribution.parts().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(difference).isGreaterThan(1);
        assertThat(sum).isCloseTo(difference, within(ROUNDING));
        assertThat(attribution.total()).isCloseTo(difference, within(ROUNDING));
        // two embeddings, six layers of eight heads, a bias and a feed-forward part, and the final bias
        assertThat(attribution.parts()).hasSize(2 + 6 * (8 + 1 + 1) + 1);
    }

    @Test
    void whatTheUnitsAddIsWhatTheirLayerAdds() {
        LogitAttribution attribution = new LogitAttribution(GPT, RUN, LAST, PARIS, ROME);
        for (int layer = 0; layer < 6; layer++) {
            double sum = attribution.feedForwardBias(layer);
            for (int unit = 0; unit < GPT.config().hidden(); unit++) {
                sum += attribution.unit(layer, unit);
            }
            assertThat(sum).as("layer %d", layer).isCloseTo(attribution.feedForward(layer), within(ROUNDING));
        }
        int strongest = attribution.strongestUnits(4, 3).get(0);
        for (int unit = 0; unit < GPT.config().hidden(); unit++) {
            assertThat(Math.abs(attribution.unit(4, unit)))
                    .isLessThanOrEqualTo(Math.abs(attribution.unit(4, strongest)));
        }
    }
}
