package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Parameters PARAMETERS = GPT.parameters();
    private static final Activations RUN = GPT.forward("Cats drink milk");

    /** Sums of a few hundred terms in single precision, of values below 10. */
    private static final float ROUNDING = 1e-4f;

    @Test
    void everyNameHasItsTensorAndTogetherTheyAreTheModel() {
        long numbers = 0;
        for (String name : PARAMETERS.names()) {
            numbers += PARAMETERS.tensor(name).size();
        }
        // 6,901,760 as the model card says, and the embedding once more as the unembedding
        assertThat(numbers).isEqualTo(6_901_760L + 8192 * 256);
    }

    @Test
    void queriesKeysAndValuesAreTheNormalizedVectorTimesTheirMatrices() {
        for (String letter : new String[] {"Q", "K", "V"}) {
            String block = "blocks.2.";
            Tensor x = RUN.tensor(block + "ln1.hook_normalized").at(1);
            Tensor gain = PARAMETERS.tensor(block + "ln1.w");
            Tensor bias = PARAMETERS.tensor(block + "ln1.b");
            Tensor weight = PARAMETERS.tensor(block + "attn.W_" + letter).at(5);
            double sum = PARAMETERS.tensor(block + "attn.b_" + letter).get(5, 7);
            for (int i = 0; i < 256; i++) {
                sum += (x.get(i) * gain.get(i) + bias.get(i)) * weight.get(i, 7);
            }
            float computed = RUN.tensor(block + "attn.hook_" + letter.toLowerCase(java.util.Locale.ROOT))
                    .get(1, 5, 7);
            assertThat(computed).as(letter).isCloseTo((float) sum, within(ROUNDING));
        }
    }

    @Test
    void headsWriteIntoTheResidualStreamThroughTheirOutputMatrices() {
        Tensor z = RUN.tensor("blocks.4.attn.hook_z").at(2);
        Tensor out = PARAMETERS.tensor("blocks.4.attn.W_O");
        double sum = PARAMETERS.tensor("blocks.4.attn.b_O").get(100);
        for (int head = 0; head < 8; head++) {
            for (int i = 0; i < 32; i++) {
                sum += z.get(head, i) * out.get(head, i, 100);
            }
        }
        assertThat(RUN.tensor("blocks.4.hook_attn_out").get(2, 100)).isCloseTo((float) sum, within(ROUNDING));
    }

    @Test
    void unitsWriteIntoTheResidualStreamThroughTheirRows() {
        Tensor units = RUN.tensor("blocks.4.mlp.hook_post").at(2);
        Tensor out = PARAMETERS.tensor("blocks.4.mlp.W_out");
        double sum = PARAMETERS.tensor("blocks.4.mlp.b_out").get(9);
        for (int unit = 0; unit < units.size(); unit++) {
            sum += units.get(unit) * out.get(unit, 9);
        }
        assertThat(RUN.tensor("blocks.4.hook_mlp_out").get(2, 9)).isCloseTo((float) sum, within(ROUNDING));
    }

    @Test
    void theEmbeddingsAreWhatThePassBeginsWith() {
        Tensor words = PARAMETERS.tensor("embed.W_E");
        Tensor places = PARAMETERS.tensor("pos_embed.W_pos");
        int last = RUN.ids()[2];
        assertThat(RUN.tensor("hook_embed").at(2)).isEqualTo(words.at(last));
        assertThat(RUN.tensor("hook_pos_embed").at(2)).isEqualTo(places.at(2));
    }

    @Test
    void aTokensUnembeddingIsItsColumn() {
        Tensor all = PARAMETERS.tensor("unembed.W_U");
        assertThat(all.shape()).containsExactly(256, 8192);
        for (int i = 0; i < 256; i++) {
            assertThat(all.get(i, 321)).isEqualTo(PARAMETERS.unembedding(321).get(i));
        }
    }

    @Test
    void unknownWeightsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PARAMETERS.tensor("blocks.6.attn.W_O"))
                .withMessageContaining("no weights \"blocks.6.attn.W_O\" in kinora-default, which has 6 layers");
    }

    @Test
    void weightsSayWhereTheyAre() {
        assertThat(PARAMETERS.provenance("embed.W_E", 12)).hasToString("kinora-default, embed.W_E[12]");
    }
}
