package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.format.ModelFormatException;

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
