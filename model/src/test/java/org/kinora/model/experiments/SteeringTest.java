package org.kinora.model.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.model.Tensor;

class SteeringTest {

    private static final String HOOK = "blocks.3.hook_resid_post";

    /** Vectors have numbers up to a hundred, in single precision. */
    private static final float ROUNDING = 1e-4f;

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Steering SADNESS = Steering.between(
            GPT,
            HOOK,
            List.of(
                    "The girl was very happy and began to laugh.",
                    "He felt glad and smiled with joy.",
                    "It was a happy day and everyone laughed."),
            List.of(
                    "The girl was very sad and began to cry.",
                    "He felt lonely and tears ran down his face.",
                    "It was a sad day and everyone cried."));

    @Test
    void theDirectionIsTheDifferenceOfTheMeansOverAllTokensButTheFirst() {
        Tensor cats = GPT.forward("Cats like milk").tensor(HOOK);
        Tensor dogs = GPT.forward("Dogs bark").tensor(HOOK);
        Tensor direction = Steering.between(GPT, HOOK, List.of("Cats like milk"), List.of("Dogs bark"))
                .direction();
        for (int i = 0; i < 256; i += 17) {
            double catMean = 0;
            for (int token = 1; token < cats.size(0); token++) {
                catMean += cats.get(token, i) / (cats.size(0) - 1.0);
            }
            double dogMean = 0;
            for (int token = 1; token < dogs.size(0); token++) {
                dogMean += dogs.get(token, i) / (dogs.size(0) - 1.0);
            }
            assertThat(direction.get(i)).isCloseTo((float) (dogMean - catMean), within(ROUNDING));
        }
    }

    @Test
    void itIsAddedToTheVectorOfEveryToken() {
        Activations plain = GPT.forward("Paris is a city");
        Activations steered = GPT.runWithHooks("Paris is a city", SADNESS.hooks(-2));
        for (int token = 0; token < plain.ids().length; token++) {
            for (int i = 0; i < 256; i += 17) {
                float expected = plain.tensor(HOOK).get(token, i)
                        - 2 * SADNESS.direction().get(i);
                assertThat(steered.tensor(HOOK).get(token, i)).isCloseTo(expected, within(ROUNDING));
            }
        }
    }

    @Test
    void aStoryTurnsSadOrHappy() {
        String beginning = "Once upon a time there was a little girl who";
        Sampling likeliest = Sampling.greedy().maxTokens(15);
        assertThat(GPT.generateWithHooks(beginning, likeliest, SADNESS.hooks(2)).generateAll())
                .contains("sad");
        assertThat(GPT.generateWithHooks(beginning, likeliest, SADNESS.hooks(-2))
                        .generateAll())
                .containsAnyOf("happy", "loved", "fun", "friends");
        assertThat(GPT.generateWithHooks(beginning, likeliest, SADNESS.hooks(0)).generateAll())
                .isEqualTo(GPT.generate(beginning, likeliest).generateAll());
    }

    @Test
    void aTextOfOneTokenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Steering.between(GPT, HOOK, List.of("The cat"), List.of("The")))
                .withMessage("\"The\" has one token, and the first does not count. Give longer texts.");
    }
}
