package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GenerationTest {

    private static final Sampling LIVELY = Sampling.temperature(0.9).topK(40).seed(11);

    private static final Gpt GPT = Gpt.loadDefault();

    @ParameterizedTest
    @MethodSource("org.kinora.model.DefaultModels#onAllKernels")
    void readingOneTokenAtATimeExpectsTheSameAsReadingAllAgain(Gpt model) {
        int tokens = model.kernels().startsWith("gl") ? 4 : 24; // in software OpenGL takes its time
        Generation generation = model.generate("Once upon a time there was a", LIVELY.maxTokens(tokens));
        while (generation.hasNext()) {
            Generation.Step step = generation.next();
            Prediction again = model.predictNext(step.prediction().ids());
            // One row and many take different roads through the kernels, which add in another order.
            Golden.assertClose("logits", step.prediction().logits(), again.logits(), 1e-5);
        }
    }

    @Test
    void theSameSeedWritesTheSameTextAndAnotherSeedAnother() {
        String text = GPT.generate("The cat", LIVELY.maxTokens(30)).remaining();
        assertThat(GPT.generate("The cat", LIVELY.maxTokens(30)).remaining()).isEqualTo(text);
        assertThat(GPT.generate("The cat", LIVELY.seed(12).maxTokens(30)).remaining())
                .isNotEqualTo(text);
    }

    @Test
    void greedyWritingTakesTheLikeliestTokenEachTime() {
        Generation generation =
                GPT.generate("The capital of France is", Sampling.greedy().maxTokens(8));
        List<Integer> chosen = new ArrayList<>();
        generation.forEachRemaining(step -> {
            assertThat(step.chosen()).isEqualTo(step.prediction().top(1).get(0));
            chosen.add(step.chosen().id());
        });
        assertThat(chosen).hasSize(8);
        assertThat(generation.end()).isEqualTo(Generation.End.LENGTH);
        assertThat(generation.text()).startsWith(" Paris");
    }

    @Test
    void aStepKnowsTheWholeTextBeforeIt() {
        Generation generation = GPT.generate("She took", Sampling.greedy().maxTokens(3));
        generation.next();
        String written = generation.text();
        assertThat(generation.next().prediction().prompt()).isEqualTo("She took" + written);
    }

    @Test
    void writingStopsWhereTheStopTextIsComplete() {
        Generation generation = GPT.generate(
                "User: What is the capital of Japan?\nAI:",
                Sampling.greedy().stopAt("\n").maxTokens(60));
        String answer = generation.remaining();
        assertThat(answer).endsWith("\n").containsOnlyOnce("\n");
        assertThat(generation.end()).isEqualTo(Generation.End.STOP);
    }

    @Test
    void writingStopsWhereTheContextIsFull() {
        int[] ids = new int[250];
        Arrays.fill(ids, GPT.tokenizer().encode(" the")[0]);
        Generation generation = GPT.generate(ids, LIVELY.maxTokens(50));
        int steps = 0;
        while (generation.hasNext()) {
            generation.next();
            steps++;
        }
        assertThat(steps).isEqualTo(7); // six tokens fill the context, and a seventh can still be predicted
        assertThat(generation.end()).isEqualTo(Generation.End.CONTEXT);
        assertThatThrownBy(generation::next).isInstanceOf(NoSuchElementException.class);
    }
}
