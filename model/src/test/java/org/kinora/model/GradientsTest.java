package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.Safetensors;
import org.kinora.model.kernels.AllKernels;
import org.kinora.model.kernels.Kernels;

class GradientsTest {

    /** What single precision leaves after two layers forwards and backwards. */
    private static final double RELATIVE = 2e-4;

    static Stream<Arguments> kernelsAndModels() {
        return AllKernels.list().stream()
                .flatMap(kernels -> Stream.of("tied-tanh", "untied-erf").map(model -> Arguments.of(kernels, model)));
    }

    @ParameterizedTest
    @MethodSource("kernelsAndModels")
    void everyGradientAgreesWithPyTorchInDoublePrecision(Kernels kernels, String model) {
        Path folder = Golden.tinyModel(model);
        Gpt gpt = Gpt.load(ModelFiles.in(folder), kernels);
        try (Safetensors golden = Safetensors.open(folder.resolve("golden.safetensors"))) {
            int[] shape = golden.shape("tokens");
            int[] ids = Golden.ids(golden, "tokens");
            int[] targets = Golden.ids(golden, "targets");
            Gradients[] rows = new Gradients[shape[0]];
            double loss = 0;
            for (int row = 0; row < rows.length; row++) {
                rows[row] = gpt.gradients(
                        Arrays.copyOfRange(ids, row * shape[1], (row + 1) * shape[1]),
                        Arrays.copyOfRange(targets, row * shape[1], (row + 1) * shape[1]));
                loss += rows[row].value() / rows.length;
            }
            double expected =
                    (Double) Golden.json(folder.resolve("golden.json")).get("loss");
            assertThat(loss).isCloseTo(expected, within(1e-5));
            int compared = 0;
            for (String name : golden.names()) {
                if (name.startsWith("grad:")) {
                    assertAgreement(name, golden, rows);
                    compared++;
                }
            }
            assertThat(compared).isGreaterThan(60);
        }
    }

    /** The reference is of the mean over all rows: a hook's gradient is a row's share, a weight's their mean. */
    private static void assertAgreement(String name, Safetensors golden, Gradients[] rows) {
        Tensor expected = Tensor.of(golden.floats(name), golden.shape(name));
        String ours = name.replace("transformer.", "");
        boolean hook = name.contains("hook_") || name.equals("grad:logits");
        float[] mean = new float[rows[0].tensor(ours).size()];
        float[] all = new float[hook ? mean.length * rows.length : 0];
        for (int row = 0; row < rows.length; row++) {
            float[] gradient = rows[row].tensor(ours).toArray();
            for (int i = 0; i < gradient.length; i++) {
                mean[i] += gradient[i] / rows.length;
                if (hook) {
                    all[row * gradient.length + i] = gradient[i] / rows.length;
                }
            }
        }
        Golden.assertClose(name, hook ? all : mean, expected.toArray(), RELATIVE);
    }

    @ParameterizedTest
    @MethodSource("kernelsAndModels")
    void everyWeightsGradientIsTheDifferenceThatItMakesInDoublePrecision(Kernels kernels, String model) {
        Path folder = Golden.tinyModel(model);
        Gpt gpt = Gpt.load(ModelFiles.in(folder), kernels);
        int[] tokens = {3, 17, 39, 3, 0, 21, 8};
        int[] targets = {17, 39, 3, 0, 21, 8, 30};
        Gradients gradients = gpt.gradients(tokens, targets);
        try (Safetensors file = Safetensors.open(folder.resolve("model.safetensors"))) {
            ReferenceLoss reference = new ReferenceLoss(gpt.config(), file);
            assertThat(gradients.value()).isCloseTo(reference.loss(tokens, targets), within(1e-5));
            reference.weights().forEach((name, values) -> {
                Tensor gradient = gradients.tensor(name);
                int[] chosen = {0, values.length / 3, 17 * values.length / 40 + 1, values.length - 1};
                for (int index : chosen) {
                    double expected = reference.derivative(name, index, tokens, targets);
                    assertThat((double) gradient.toArray()[index])
                            .as("%s[%d]", name, index)
                            .isCloseTo(expected, within(1e-4 * Math.abs(expected) + 1e-6));
                }
            });
        }
    }

    @Test
    void aGradientSaysHowMuchTheNumberChanges() {
        Gpt gpt = Gpt.loadDefault();
        int[] ids = gpt.tokenizer().encode("She took her money to the bank");
        float[] factors = new float[ids.length * gpt.config().vocabulary()];
        int last = (ids.length - 1) * gpt.config().vocabulary();
        factors[last + gpt.tokenizer().encode(" and")[0]] = 1;
        factors[last + gpt.tokenizer().encode(" river")[0]] = -1;
        Gradients gradients =
                gpt.gradients(ids, Tensor.of(factors, ids.length, gpt.config().vocabulary()));
        String hook = "blocks.2.hook_mlp_out";
        double before = gradients.value();
        float[] gradient = gradients.tensor("grad:" + hook).toArray();
        double square = 0;
        for (float each : gradient) {
            square += each * each;
        }
        float step = 1e-2f;
        double expected = step * Math.sqrt(square);
        float length = (float) Math.sqrt(square);
        Activations after = gpt.runWithHooks(ids, Hooks.at(hook, value -> {
            float[] moved = value.toArray();
            for (int i = 0; i < moved.length; i++) {
                moved[i] += step * gradient[i] / length;
            }
            return Tensor.of(moved, value.shape());
        }));
        float[] logits = after.logits(ids.length - 1).toArray();
        double change = logits[gpt.tokenizer().encode(" and")[0]]
                - logits[gpt.tokenizer().encode(" river")[0]]
                - before;
        assertThat(change).isCloseTo(expected, within(0.05 * expected)); // curvature of such a step
    }

    @Test
    void theLossOfATextIsTheMeanSurpriseAtItsTokens() {
        Gpt gpt = Gpt.loadDefault();
        int[] ids = gpt.tokenizer().encode("He sat on the bank of the river.");
        Activations activations = gpt.forward(ids);
        double sum = 0;
        for (int i = 0; i + 1 < ids.length; i++) {
            sum -= Math.log(activations.prediction(i).probability(ids[i + 1]));
        }
        Gradients gradients = gpt.gradients("He sat on the bank of the river.");
        assertThat(gradients.value()).isCloseTo(sum / (ids.length - 1), within(1e-4));
        assertThat(gradients.activations().tensor("hook_embed")).isEqualTo(activations.tensor("hook_embed"));
    }

    @Test
    void anUnknownGradientAndUnfittingTargetsAreNamed() {
        Gpt gpt = Gpt.loadDefault();
        assertThatThrownBy(() -> gpt.gradients("The cat sat").tensor("grad:blocks.9.hook_mlp_out"))
                .hasMessageContaining("no gradient \"grad:blocks.9.hook_mlp_out\"");
        assertThatThrownBy(() -> gpt.gradients(new int[] {1, 2}, new int[] {3}))
                .hasMessageContaining("2 tokens need as many targets, not 1");
        assertThatThrownBy(() -> gpt.gradients(new int[] {1, 2}, new int[] {3, 9000}))
                .hasMessageContaining("no token 9000");
    }
}
