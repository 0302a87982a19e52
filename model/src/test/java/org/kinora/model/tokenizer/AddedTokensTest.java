package org.kinora.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.ModelFormatException;

class AddedTokensTest {

    private static final String TEXT = "<|user|>hi<|bot|>";

    @TempDir
    Path folder;

    private int size;

    @BeforeEach
    void writeAVocabulary() throws IOException {
        BpeTrainer trainer = new BpeTrainer();
        trainer.add("hi there");
        TrainedTokenizer trained = trainer.train(260);
        trained.write(folder);
        size = trained.tokenizer().size();
    }

    private Tokenizer load() {
        return Tokenizer.load(ModelFiles.in(folder)).orElseThrow();
    }

    private void write(String file, String json) throws IOException {
        Files.writeString(folder.resolve(file), json.formatted(size, size + 1));
    }

    private void assertThatTheyAreKnown() {
        Tokenizer tokenizer = load();
        assertThat(tokenizer.size()).isEqualTo(size + 2);
        int[] ids = tokenizer.encode(TEXT);
        assertThat(ids).startsWith(size).endsWith(size + 1);
        assertThat(tokenizer.decode(ids)).isEqualTo(TEXT);
        assertThat(tokenizer.special("<|user|>")).contains(size);
        assertThat(tokenizer.special("<|endoftext|>")).isPresent();
    }

    @Test
    void theyAreReadBesideAVocabularyAndItsMerges() throws IOException {
        Files.delete(folder.resolve("tokenizer.json"));
        assertThat(load().size()).isEqualTo(size);
        write("added_tokens.json", "{\"<|user|>\": %d, \"<|bot|>\": %d}");
        assertThatTheyAreKnown();
    }

    @Test
    void theyAreReadBesideATokenizer() throws IOException {
        write("added_tokens.json", "{\"<|user|>\": %d, \"<|bot|>\": %d}");
        assertThatTheyAreKnown();
    }

    @Test
    void newerLibrariesDescribeThemByTheirIds() throws IOException {
        String described =
                "{\"added_tokens_decoder\": {\"%d\": {\"content\": \"<|user|>\"}, \"%d\": {\"content\": \"<|bot|>\"}}}";
        write("tokenizer_config.json", described);
        assertThatTheyAreKnown();
        Files.delete(folder.resolve("tokenizer.json"));
        assertThatTheyAreKnown();
        write("added_tokens.json", "{\"<|user|>\": %d}");
        assertThatTheyAreKnown();
    }

    @Test
    void filesThatContradictEachOtherAreRefused() throws IOException {
        write("added_tokens.json", "{\"<|user|>\": %d}");
        write("tokenizer_config.json", "{\"added_tokens_decoder\": {\"%2$d\": {\"content\": \"<|user|>\"}}}");
        assertThatThrownBy(this::load)
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(
                        "tokenizer_config.json: \"<|user|>\" has the id %d, but %d in added_tokens.json. Use the files that came with the model.",
                        size + 1, size);
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        for (String ids : new String[] {"\"x\"", "-1", "1.5", "null", "70000"}) {
            Files.writeString(folder.resolve("added_tokens.json"), "{\"<|user|>\": " + ids + "}");
            assertThatThrownBy(this::load).isInstanceOf(ModelFormatException.class);
        }
        Files.delete(folder.resolve("added_tokens.json"));
        for (String tokens : new String[] {"{\"x\": {\"content\": \"a\"}}", "{\"9\": {}}", "{\"9\": 4}"}) {
            Files.writeString(folder.resolve("tokenizer_config.json"), "{\"added_tokens_decoder\": " + tokens + "}");
            assertThatThrownBy(this::load).isInstanceOf(ModelFormatException.class);
        }
    }
}
