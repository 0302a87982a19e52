package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Safetensors;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.transformer.GptConfig;

class GptLoadingTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyATinyModel() throws IOException {
        Path tiny = Golden.tinyModel("tied-tanh");
        Files.copy(tiny.resolve("config.json"), folder.resolve("config.json"));
        Files.copy(tiny.resolve("model.safetensors"), folder.resolve("model.safetensors"));
    }

    @Test
    void theDefaultModelHasTheSizesOfItsCard() {
        GptConfig config = Gpt.loadDefault().config();
        assertThat(config).isEqualTo(new GptConfig(6, 8, 256, 1024, 256, 8192, GptConfig.Gelu.TANH, 1e-5f, true));
        assertThat(Gpt.loadDefault().tokenizer().size()).isEqualTo(8192);
    }

    @Test
    void aModelsHashIsThatOfItsFilesContentsWhereverTheyLie() throws IOException {
        String hash = Gpt.load(folder).hash().orElseThrow();
        assertThat(hash)
                .matches("[0-9a-f]{64}")
                .isEqualTo(Gpt.load(Golden.tinyModel("tied-tanh")).hash().orElseThrow());
        rewriteConfig("1e-05", "2e-05");
        assertThat(Gpt.load(folder).hash())
                .isPresent()
                .hasValueSatisfying(other -> assertThat(other).isNotEqualTo(hash));
    }

    @Test
    void aModelWithoutATokenizerReadsIdsButNoText() {
        Gpt gpt = Gpt.load(folder);
        assertThat(gpt.predictNext(new int[] {1, 2, 3}).vocabulary()).isEqualTo(40);
        assertThatThrownBy(() -> gpt.predictNext("hello"))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("without a tokenizer");
    }

    @Test
    void aTokenizerOfAnotherModelIsRefused() throws IOException {
        try (var other = Gpt.class.getResourceAsStream("kinora-default/tokenizer.json")) {
            Files.copy(other, folder.resolve("tokenizer.json"));
        }
        assertThatThrownBy(() -> Gpt.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("the tokenizer has 8,192 tokens but config.json a vocabulary of 40");
    }

    @Test
    void aConfigurationOfAnotherModelIsRefused() throws IOException {
        rewriteConfig("\"n_embd\": 16", "\"n_embd\": 32");
        assertThatThrownBy(() -> Gpt.load(folder))
                .hasMessageContaining("\"transformer.wte.weight\" has the shape [40, 16]")
                .hasMessageContaining("asks for [40, 32]");
    }

    @Test
    void moreLayersThanTheWeightsHaveAreRefused() throws IOException {
        rewriteConfig("\"n_layer\": 2", "\"n_layer\": 3");
        assertThatThrownBy(() -> Gpt.load(folder)).hasMessageContaining("no tensor \"transformer.h.2.ln_1.weight\"");
    }

    @Test
    void headsThatDoNotDivideTheWidthAreRefused() throws IOException {
        rewriteConfig("\"n_head\": 2", "\"n_head\": 3");
        assertThatThrownBy(() -> Gpt.load(folder))
                .hasMessageContaining("n_embd 16 cannot be shared out among n_head 3");
    }

    @Test
    void anotherArchitectureIsRefused() throws IOException {
        rewriteConfig("\"gpt2\"", "\"llama\"");
        assertThatThrownBy(() -> Gpt.load(folder)).hasMessageContaining("model_type is \"llama\"");
    }

    @Test
    void anUnknownActivationFunctionIsRefused() throws IOException {
        rewriteConfig("gelu_new", "relu");
        assertThatThrownBy(() -> Gpt.load(folder)).hasMessageContaining("activation_function is \"relu\"");
    }

    @Test
    void namesMayHaveThePrefixesOfModelsThatWereCompiledOrWrapped() throws IOException {
        float[] expected = logits();
        for (String prefix : List.of("_orig_mod.transformer.", "module.", "module._orig_mod.transformer.", "")) {
            rewriteNames(name -> name.replaceFirst("^transformer\\.", prefix));
            Bits.assertSame(logits(), expected);
        }
    }

    @Test
    void aHeadOfItsOwnHasThePrefixToo() throws IOException {
        Path untied = Golden.tinyModel("untied-erf");
        for (String file : List.of("config.json", "model.safetensors")) {
            Files.copy(untied.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        float[] expected = logits();
        rewriteNames(name -> "_orig_mod." + name);
        Bits.assertSame(logits(), expected);
    }

    @Test
    void aFileOfAnotherModelSaysWhatIsInIt() throws IOException {
        rewriteNames(name -> "model.layers." + name.replace("wte", "embed"));
        assertThatThrownBy(() -> Gpt.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(
                        "none of its 28 tensors is named wte.weight; the first are [model.layers.transformer.");
    }

    @Test
    void matricesThatLieOnTheirSideAreNamed() throws IOException {
        Map<String, float[]> tensors = new LinkedHashMap<>();
        Map<String, int[]> shapes = new LinkedHashMap<>();
        read(tensors, shapes);
        SafetensorsWriter writer = new SafetensorsWriter();
        tensors.forEach((name, values) -> {
            int[] shape = shapes.get(name);
            boolean side = name.endsWith("c_attn.weight");
            writer.floats(name, values, side ? new int[] {shape[1], shape[0]} : shape);
        });
        writer.write(folder.resolve("model.safetensors"));
        assertThatThrownBy(() -> Gpt.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(
                        "c_attn.weight\" is transposed, as in nanoGPT's own files: [48, 16] where Hugging Face's layout has [16, 48]");
    }

    private float[] logits() {
        Activations activations = Gpt.load(folder).forward(new int[] {1, 2, 3});
        return activations.logits(2).toArray();
    }

    private void read(Map<String, float[]> tensors, Map<String, int[]> shapes) {
        try (Safetensors file = Safetensors.open(folder.resolve("model.safetensors"))) {
            for (String name : file.names()) {
                tensors.put(name, file.floats(name));
                shapes.put(name, file.shape(name));
            }
        }
    }

    private void rewriteNames(UnaryOperator<String> change) throws IOException {
        Map<String, float[]> tensors = new LinkedHashMap<>();
        Map<String, int[]> shapes = new LinkedHashMap<>();
        read(tensors, shapes);
        SafetensorsWriter writer = new SafetensorsWriter();
        tensors.forEach((name, values) -> writer.floats(change.apply(name), values, shapes.get(name)));
        writer.write(folder.resolve("model.safetensors"));
    }

    @Test
    void weightsInAnotherFormAreNamedWithTheWayToConvertThem() throws IOException {
        Files.delete(folder.resolve("model.safetensors"));
        Map<String, String> advice = Map.of(
                "pytorch_model.bin", "It has pytorch_model.bin, weights as PyTorch pickles them",
                "pytorch_model-00001-of-00002.bin",
                        "AutoModelForCausalLM.from_pretrained(folder).save_pretrained(folder)",
                "tf_model.h5", "from_pretrained(folder, from_tf=True)",
                "flax_model.msgpack", "from_pretrained(folder, from_flax=True)",
                "adapter_model.safetensors", "which only changes another model",
                "weights.safetensors", "It has weights.safetensors: name that model.safetensors",
                "ggml.gguf", "the form of llama.cpp",
                "notes.txt", "A model is a folder with config.json and model.safetensors.");
        for (Map.Entry<String, String> each : advice.entrySet()) {
            Path file = Files.writeString(folder.resolve(each.getKey()), "x");
            assertThatThrownBy(() -> Gpt.load(folder))
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageContaining(": it has no model.safetensors. ")
                    .hasMessageContaining(each.getValue());
            Files.delete(file);
        }
    }

    @Test
    void aFolderWithoutWeightsSaysSo() throws IOException {
        Files.delete(folder.resolve("model.safetensors"));
        assertThatThrownBy(() -> Gpt.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("model.safetensors");
    }

    @Test
    void aFolderThatIsNotThereSaysSo() {
        assertThatThrownBy(() -> Gpt.load(folder.resolve("nothing")))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void aPromptLongerThanTheContextSaysWhatFits() {
        Gpt gpt = Gpt.loadDefault();
        String prompt = "one two".concat(" three".repeat(300));
        assertThatThrownBy(() -> gpt.predictNext(prompt))
                .isInstanceOfSatisfying(PromptTooLongException.class, tooLong -> {
                    assertThat(tooLong.tokens()).isEqualTo(gpt.tokenizer().encode(prompt).length);
                    assertThat(tooLong.limit()).isEqualTo(256);
                })
                .hasMessageContaining("reads at most 256. Tokens 1 to 256 fit and end with \"")
                .hasMessageContaining(" three three\"");
    }

    @Test
    void anEmptyPromptAndUnknownTokensAreRefused() {
        Gpt gpt = Gpt.load(folder);
        assertThatThrownBy(() -> gpt.forward(new int[0])).hasMessageContaining("no tokens");
        assertThatThrownBy(() -> gpt.forward(new int[] {40})).hasMessageContaining("ids 0 to 39");
    }

    private void rewriteConfig(String from, String to) throws IOException {
        Path config = folder.resolve("config.json");
        String before = Files.readString(config);
        assertThat(before).contains(from);
        Files.writeString(config, before.replace(from, to));
    }
}
