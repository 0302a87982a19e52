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
        int tokens = model.backend().startsWith("gl") ? 4 : 24; // in software OpenGL takes its time
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
        String text = GPT.generate("The cat", LIVELY.maxTokens(30)).generateAll();
        assertThat(GPT.generate("The cat", LIVELY.maxTokens(30)).generateAll()).isEqualTo(text);
        assertThat(GPT.generate("The cat", LIVELY.seed(12).maxTokens(30)).generateAll())
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
        assertThat(generation.finishReason()).isEqualTo(Generation.FinishReason.LENGTH);
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
        String answer = generation.generateAll();
        assertThat(answer).endsWith("\n").containsOnlyOnce("\n");
        assertThat(generation.finishReason()).isEqualTo(Generation.FinishReason.STOP);
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
        assertThat(generation.finishReason()).isEqualTo(Generation.FinishReason.CONTEXT);
        assertThatThrownBy(generation::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void hooksThatChangeNothingLeaveTheTextAndEveryBit() {
        List<Tensor> seen = new ArrayList<>();
        String name = "blocks.3.hook_resid_post";
        Generation plain = GPT.generate("The cat", LIVELY.maxTokens(12));
        Generation none = GPT.generateWithHooks("The cat", LIVELY.maxTokens(12), Hooks.NONE);
        Generation looking = GPT.generateWithHooks(
                "The cat",
                LIVELY.maxTokens(12),
                Hooks.reading(name, seen::add).andAt(name, value -> Tensor.of(value.toArray(), value.shape())));
        while (plain.hasNext()) {
            Generation.Step expected = plain.next();
            for (Generation other : List.of(none, looking)) {
                Generation.Step step = other.next();
                assertThat(step.chosen()).isEqualTo(expected.chosen());
                assertThat(step.prediction().logits())
                        .isEqualTo(expected.prediction().logits());
            }
        }
        assertThat(seen).hasSize(12);
        assertThat(seen.get(0).shape()).containsExactly(2, 256); // the prompt's tokens at once, then one by one
        assertThat(seen.subList(1, 12))
                .allSatisfy(value -> assertThat(value.shape()).containsExactly(1, 256));
    }

    @Test
    void aDirectionThatIsAddedAtEveryStepSteersTheText() {
        String prompt = "My favourite animal is the";
        int[] cat = GPT.tokenizer().encode(" cat");
        float[] direction = GPT.parameters().unembedding(cat[0]).toArray();
        Hooks towards = Hooks.at("blocks.5.hook_resid_post", value -> added(value, direction, 20));
        Sampling likeliest = Sampling.greedy().maxTokens(4);
        Generation steered = GPT.generateWithHooks(prompt, likeliest, towards);
        Generation.Step first = steered.next();
        assertThat(first.prediction().provenance().model())
                .isEqualTo("kinora-default with hooks at blocks.5.hook_resid_post");
        float[] read = GPT.runWithHooks(prompt, towards).prediction().logits();
        Golden.assertClose(
                "logits", first.prediction().logits(), read, 1e-5); // one row and many are added up differently
        assertThat(first.prediction().probability(cat[0]))
                .isGreaterThan(10 * GPT.predictNext(prompt).probability(cat[0]));
        assertThat(steered.text() + steered.generateAll())
                .contains("cat")
                .isNotEqualTo(GPT.generate(prompt, likeliest).generateAll());
    }

    private static Tensor added(Tensor value, float[] direction, float factor) {
        float[] sum = value.toArray();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * direction[i % direction.length];
        }
        return Tensor.of(sum, value.shape());
    }

    @Test
    void aHookAtNoPointIsNamedAtTheFirstStep() {
        Generation generation = GPT.generateWithHooks("The cat", LIVELY, Hooks.at("blocks.9.hook_mlp_out", v -> v));
        assertThatThrownBy(generation::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no hook \"blocks.9.hook_mlp_out\"");
    }
}
