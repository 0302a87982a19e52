package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.Safetensors;
import org.kinora.model.kernels.AllKernels;
import org.kinora.model.kernels.Kernels;

class GptGoldenTest {

    /** What single precision leaves of a value after a few layers of sums of a thousand terms. */
    private static final double RELATIVE = 1e-4;

    private static final float LOGITS = 1e-3f;

    static Stream<Kernels> kernels() {
        return AllKernels.list().stream();
    }

    static Stream<Gpt> defaultModels() {
        return DefaultModels.onAllKernels();
    }

    @ParameterizedTest
    @MethodSource("defaultModels")
    void theDefaultModelComputesWhatItsReferenceDid(Gpt gpt) {
        Path folder = Golden.defaultModel();
        List<?> prompts = (List<?>) Golden.json(folder.resolve("golden.json")).get("prompts");
        try (Safetensors golden = Safetensors.open(folder.resolve("golden.safetensors"))) {
            for (int number = 0; number < prompts.size(); number++) {
                String text = (String) ((Map<?, ?>) prompts.get(number)).get("text");
                assertAgreement(gpt.forward(text), golden, "prompt" + number + ".");
            }
        }
    }

    private static void assertAgreement(Activations activations, Safetensors golden, String prefix) {
        int last = activations.ids().length - 1;
        List<String> names =
                golden.names().stream().filter(name -> name.startsWith(prefix)).toList();
        assertThat(names).isNotEmpty();
        for (String name : names) {
            String hook = name.substring(prefix.length());
            float[] expected = golden.floats(name);
            if (hook.equals("logits")) {
                assertThat(activations.logits(last).toArray()).containsExactly(expected, within(LOGITS));
            } else if (hook.endsWith(".last")) {
                Tensor whole = activations.tensor(hook.substring(0, hook.length() - ".last".length()));
                Golden.assertClose(name, whole.at(last).toArray(), expected, RELATIVE);
            } else {
                assertThat(activations.tensor(hook).shape()).isEqualTo(golden.shape(name));
                Golden.assertClose(name, activations.tensor(hook).toArray(), expected, RELATIVE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("defaultModels")
    void theLikeliestWordsAreThoseOfTheReference(Gpt gpt) {
        Path folder = Golden.defaultModel();
        for (Object element :
                (List<?>) Golden.json(folder.resolve("golden.json")).get("prompts")) {
            Map<?, ?> prompt = (Map<?, ?>) element;
            List<Candidate> top = gpt.predictNext((String) prompt.get("text")).top(8);
            List<?> expected = (List<?>) prompt.get("top8");
            for (int rank = 0; rank < 8; rank++) {
                List<?> row = (List<?>) expected.get(rank);
                assertThat(top.get(rank).text()).isEqualTo(row.get(0));
                assertThat((long) top.get(rank).id()).isEqualTo(row.get(1));
                assertThat(top.get(rank).probability()).isCloseTo((double) row.get(2), within(1e-5));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void everyHookOfATiedModelWithTanhGeluAgrees(Kernels kernels) {
        assertEveryHookAgrees(Golden.tinyModel("tied-tanh"), kernels);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void everyHookOfAnUntiedModelWithExactGeluAgrees(Kernels kernels) {
        assertEveryHookAgrees(Golden.tinyModel("untied-erf"), kernels);
    }

    private static void assertEveryHookAgrees(Path folder, Kernels kernels) {
        Gpt gpt = Gpt.load(ModelFiles.in(folder), kernels);
        try (Safetensors golden = Safetensors.open(folder.resolve("golden.safetensors"))) {
            int[] shape = golden.shape("tokens");
            int[] ids = Golden.ids(golden, "tokens");
            for (int row = 0; row < shape[0]; row++) {
                int[] tokens = Arrays.copyOfRange(ids, row * shape[1], (row + 1) * shape[1]);
                Activations activations = gpt.forward(tokens);
                for (String hook : golden.names()) {
                    if (!hook.startsWith("grad:") && !hook.equals("tokens") && !hook.equals("targets")) {
                        Tensor expected = Tensor.of(golden.floats(hook), golden.shape(hook))
                                .at(row);
                        assertThat(activations.tensor(hook).shape()).isEqualTo(expected.shape());
                        Golden.assertClose(hook, activations.tensor(hook).toArray(), expected.toArray(), RELATIVE);
                    }
                }
            }
        }
    }
}
