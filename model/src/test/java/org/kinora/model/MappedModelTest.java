package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.model.format.Safetensors;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.kernels.AllKernels;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;
import org.kinora.model.transformer.Weights;
import org.kinora.model.transformer.WeightsReader;

/** A model whose weights stay in their file is the model that it would be on the heap. */
class MappedModelTest {

    /** Wide enough for every matrix to stay in the file. */
    private static final GptConfig CONFIG = new GptConfig(2, 8, 512, 2048, 128, 600, GptConfig.Gelu.TANH, 1e-5f, false);

    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void writeAModel() throws IOException {
        file = folder.resolve("model.safetensors");
        SafetensorsWriter writer = new SafetensorsWriter();
        TrainableWeights random =
                TrainableWeights.random(CONFIG, 1, AllKernels.list().get(0));
        for (String name : random.matrices().keySet()) {
            writer.floats(name, random.values(name), random.shape(name));
        }
        writer.write(file);
    }

    private static Stream<Kernels> kernels() {
        return AllKernels.list().stream();
    }

    private static Gpt model(Safetensors tensors, Kernels kernels) {
        try (tensors) {
            Weights weights = new WeightsReader(tensors, CONFIG).read(kernels);
            return new Gpt("wide", CONFIG, Optional.empty(), weights, kernels);
        }
    }

    private static Gpt inItsFile(Kernels kernels) {
        return model(Safetensors.open(file), kernels);
    }

    private static Gpt onTheHeap(Kernels kernels) throws IOException {
        return model(Safetensors.of("memory", Files.readAllBytes(file)), kernels);
    }

    private static int[] prompt(int length) {
        return new Random(length).ints(length, 0, CONFIG.vocabulary()).toArray();
    }

    private static Stream<Kernels> kernelsOfTheProcessor() {
        return kernels().filter(kernels -> !kernels.name().startsWith("gl"));
    }

    @ParameterizedTest
    @MethodSource("kernelsOfTheProcessor")
    void itExpectsTheSameTokens(Kernels kernels) throws IOException {
        Gpt mapped = inItsFile(kernels);
        Gpt heap = onTheHeap(kernels);
        for (int length : new int[] {1, 5, 20, 100}) {
            Golden.assertClose("after " + length, logits(mapped, length), logits(heap, length), 1e-5);
        }
        assertThat(written(mapped)).isEqualTo(written(heap)).hasSize(8);
    }

    private static float[] logits(Gpt gpt, int length) {
        Prediction prediction = gpt.predictNext(prompt(length));
        float[] logits = new float[prediction.vocabulary()];
        for (int id = 0; id < logits.length; id++) {
            logits[id] = prediction.logit(id);
        }
        return logits;
    }

    private static List<Integer> written(Gpt gpt) {
        List<Integer> ids = new ArrayList<>();
        gpt.generate(prompt(5), Sampling.greedy().maxTokens(8))
                .forEachRemaining(step -> ids.add(step.chosen().id()));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("kernelsOfTheProcessor")
    void itsActivationsAndGradientsAreTheSame(Kernels kernels) throws IOException {
        Gpt mapped = inItsFile(kernels);
        Gpt heap = onTheHeap(kernels);
        for (int length : new int[] {6, 60}) {
            Activations expected = heap.forward(prompt(length));
            Activations actual = mapped.forward(prompt(length));
            for (String hook : expected.names()) {
                if (hook.endsWith("hook_attn_scores")) {
                    continue; // which are minus infinity where nobody may look
                }
                Golden.assertClose(
                        hook,
                        actual.tensor(hook).toArray(),
                        expected.tensor(hook).toArray(),
                        1e-5);
            }
            Gradients slopes = heap.gradients(prompt(length), prompt(length));
            Gradients found = mapped.gradients(prompt(length), prompt(length));
            for (String name : slopes.names()) {
                Golden.assertClose(
                        name, found.tensor(name).toArray(), slopes.tensor(name).toArray(), 1e-4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void itsWeightsCanBeReadAndTrained(Kernels kernels) throws IOException {
        Gpt mapped = inItsFile(kernels);
        Gpt heap = onTheHeap(kernels);
        for (String name : heap.parameters().names()) {
            assertThat(mapped.parameters().tensor(name))
                    .as(name)
                    .isEqualTo(heap.parameters().tensor(name));
        }
        assertThat(mapped.parameters().unembedding(599))
                .isEqualTo(heap.parameters().unembedding(599));
        TrainableWeights expected = heap.trainableWeights();
        TrainableWeights copy = mapped.trainableWeights();
        copy.matrices()
                .keySet()
                .forEach(name -> assertThat(copy.values(name)).as(name).isEqualTo(expected.values(name)));
    }
}
