package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kinora.model.Gpt;
import org.kinora.model.transformer.GptConfig;

class ModelNeedsTest {

    @Test
    void theFilmIsToldWithTheModelThatComesWithKinora() {
        assertThatCode(() -> ModelNeeds.check("default", Gpt.loadDefault().config()))
                .doesNotThrowAnyException();
    }

    @Test
    void aModelThatIsTooSmallForTheFilmIsRefusedInASentence() {
        GptConfig small = new GptConfig(2, 2, 16, 64, 12, 40, GptConfig.Gelu.TANH, 1e-5f, true);
        assertThatThrownBy(() -> ModelNeeds.check("tiny", small))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 6 layers")
                .hasMessageContaining("tiny has 2 layers with 2 heads of 8 numbers and reads 12");
    }
}
