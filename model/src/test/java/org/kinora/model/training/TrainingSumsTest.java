package org.kinora.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.model.Gpt;
import org.kinora.model.transformer.GptConfig;

class TrainingSumsTest {

    @Test
    void theSumsOfATinyModelAreThoseThatOneCountsByHand() {
        GptConfig config = new GptConfig(1, 1, 2, 8, 3, 5, GptConfig.Gelu.TANH, 1e-5f, true);
        // weights: queries, keys, values and output 16, feed-forward 32, head 10; two looks of 2 products and 2 blends
        long products = 16 + 32 + 10 + 8;
        assertThat(TrainingSums.perToken(config)).isEqualTo(3 * 2 * products);
    }

    @Test
    void theyAreAboutSixForEveryWeight() {
        GptConfig config = Gpt.loadDefault().config();
        double each = (double) TrainingSums.perToken(config) / config.parameters();
        assertThat(each).isCloseTo(6.3, within(0.3));
    }
}
