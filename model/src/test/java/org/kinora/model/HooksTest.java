package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.kernels.AllKernels;

class HooksTest {

    private static final int[] IDS = {3, 14, 15, 9, 2, 6, 5};
    private static final String PROMPT = "Paris is a city in";

    private static final Gpt GPT = Gpt.loadDefault();

    static Stream<Gpt> tinyModels() {
        return AllKernels.list().stream()
                .flatMap(kernels -> Stream.of("tied-tanh", "untied-erf")
                        .map(name -> Gpt.load(ModelFiles.in(Golden.tinyModel(name)), kernels)));
    }

    @ParameterizedTest
    @MethodSource("tinyModels")
    void aHookThatReturnsWhatItWasGivenChangesNoBit(Gpt gpt) {
        Activations plain = gpt.forward(IDS);
        for (String name : plain.names()) {
            Activations hooked = gpt.runWithHooks(IDS, Hooks.at(name, HooksTest::copy));
            for (String other : plain.names()) {
                assertThat(hooked.tensor(other))
                        .as("%s, hooked at %s", other, name)
                        .isEqualTo(plain.tensor(other));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tinyModels")
    void whateverIsComputedAfterAHookUsesWhatItReturned(Gpt gpt) {
        Activations plain = gpt.forward(IDS);
        List<String> names = new ArrayList<>(plain.names());
        for (String name : names) {
            Tensor other = disturbed(plain.tensor(name));
            Activations hooked = gpt.runWithHooks(IDS, Hooks.at(name, value -> other));
            assertThat(hooked.tensor(name)).as(name).isEqualTo(other);
            assertThat(hooked.tensor("logits")).as("logits, hooked at %s", name).isNotEqualTo(plain.tensor("logits"));
            for (String earlier : names.subList(0, names.indexOf(name))) {
                assertThat(hooked.tensor(earlier))
                        .as("%s, hooked at %s", earlier, name)
                        .isEqualTo(plain.tensor(earlier));
            }
            String next = dependent(name);
            assertThat(hooked.tensor(next)).as("%s, hooked at %s", next, name).isNotEqualTo(plain.tensor(next));
        }
    }

    /** The first value that is computed from another one. */
    private static String dependent(String name) {
        String block = name.startsWith("blocks.") ? name.substring(0, "blocks.0.".length()) : "";
        return switch (name.substring(block.length())) {
            case "hook_embed", "hook_pos_embed" -> "blocks.0.hook_resid_pre";
            case "hook_resid_pre" -> block + "ln1.hook_normalized";
            case "ln1.hook_scale" -> block + "ln1.hook_normalized";
            case "ln1.hook_normalized" -> block + "attn.hook_q";
            case "attn.hook_q", "attn.hook_k" -> block + "attn.hook_attn_scores";
            case "attn.hook_attn_scores" -> block + "attn.hook_pattern";
            case "attn.hook_pattern", "attn.hook_v" -> block + "attn.hook_z";
            case "attn.hook_z" -> block + "hook_attn_out";
            case "hook_attn_out" -> block + "hook_resid_mid";
            case "hook_resid_mid", "ln2.hook_scale" -> block + "ln2.hook_normalized";
            case "ln2.hook_normalized" -> block + "mlp.hook_pre";
            case "mlp.hook_pre" -> block + "mlp.hook_post";
            case "mlp.hook_post" -> block + "hook_mlp_out";
            case "hook_mlp_out" -> block + "hook_resid_post";
            case "hook_resid_post", "ln_final.hook_scale" -> "ln_final.hook_normalized";
            case "ln_final.hook_normalized", "logits" -> "logits";
            default -> throw new AssertionError(name);
        };
    }

    @Test
    void aPassThatGoesOnWithAnothersValuesEndsAsTheOtherDid() {
        Activations rome = GPT.forward("Rome is a city in");
        for (String name : List.of("hook_embed", "blocks.3.hook_resid_post", "ln_final.hook_normalized")) {
            Activations patched = GPT.runWithHooks(PROMPT, Hooks.at(name, value -> rome.tensor(name)));
            assertThat(patched.tensor("logits")).as(name).isEqualTo(rome.tensor("logits"));
        }
    }

    @Test
    void aTokenSeesALaterOneIfAHookGivesItsScore() {
        String name = "blocks.0.attn.hook_attn_scores";
        Activations open = GPT.runWithHooks(PROMPT, Hooks.at(name, scores -> Tensor.zeros(scores.shape())));
        int tokens = open.ids().length;
        for (float weight : open.pattern(0, 2).toArray()) {
            assertThat(weight).isCloseTo(1f / tokens, org.assertj.core.api.Assertions.within(1e-6f));
        }
    }

    @Test
    void hooksThatOnlyLookSeeWhatTheOnesBeforeThemLeft() {
        List<Tensor> seen = new ArrayList<>();
        String name = "blocks.2.hook_mlp_out";
        Hooks hooks = Hooks.reading(name, seen::add)
                .andAt(name, value -> disturbed(value))
                .andReading(name, seen::add);
        Activations run = GPT.runWithHooks(PROMPT, hooks);
        assertThat(seen)
                .containsExactly(
                        GPT.forward(PROMPT).tensor(name),
                        disturbed(GPT.forward(PROMPT).tensor(name)));
        assertThat(run.tensor(name)).isEqualTo(seen.get(1));
    }

    @Test
    void numbersOfAChangedModelSayWhatWasChanged() {
        Hooks hooks = Hooks.at("blocks.3.attn.hook_z", z -> Tensor.zeros(z.shape()))
                .andReading("logits", logits -> assertThat(logits.size(1)).isEqualTo(8192));
        Activations run = GPT.runWithHooks(PROMPT, hooks);
        String model = "kinora-default with hooks at blocks.3.attn.hook_z";
        assertThat(run.provenance("logits", 4)).hasToString(model + ", \"" + PROMPT + "\", logits[4]");
        assertThat(run.prediction().provenance()).isEqualTo(run.provenance("logits", 4));
    }

    @Test
    void aHookAtNoPointIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GPT.runWithHooks(PROMPT, Hooks.at("blocks.9.attn.hook_z", z -> z)))
                .withMessageContaining("no hook \"blocks.9.attn.hook_z\" in kinora-default, which has 6 layers");
    }

    @Test
    void aHookThatReturnsAnotherShapeIsRefused() {
        String name = "blocks.3.attn.hook_z";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GPT.runWithHooks(PROMPT, Hooks.at(name, z -> Tensor.zeros(5, 256))))
                .withMessageContaining(
                        "blocks.3.attn.hook_z returned the shape [5, 256] where the shape [5, 8, 32] is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GPT.runWithHooks(PROMPT, Hooks.at(name, z -> null)))
                .withMessageContaining("blocks.3.attn.hook_z returned nothing");
    }

    private static Tensor copy(Tensor value) {
        return Tensor.of(value.toArray(), value.shape());
    }

    /** Not scaled or shifted alike, which layer normalisation and softmax would take no notice of. */
    private static Tensor disturbed(Tensor value) {
        float[] values = value.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] += 0.25f * (i * 7 % 5 + 1);
        }
        return Tensor.of(values, value.shape());
    }
}
