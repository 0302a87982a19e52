package org.kinora.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Mutations;
import org.kinora.model.format.Refusal;

class HostileTokenizerTest {

    private static final String TEXT = "the <|endoftext|> théâtre\n";

    private Path folder;

    @BeforeEach
    @BeforeProperty
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("tokenizer");
    }

    @AfterEach
    @AfterProperty
    void deleteIt() throws IOException {
        for (String file : new String[] {"tokenizer.json", "vocab.json", "merges.txt"}) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aDamagedTokenizerIsReadOrRefused(@ForAll long seed) throws IOException {
        Files.write(folder.resolve("tokenizer.json"), Mutations.ofDocument(tokenizer(vocabulary(), 258), seed));
        read();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void aDamagedPairOfFilesIsReadOrRefused(@ForAll long seed) throws IOException {
        byte[] merges = "#version: 0.2\nt h\nth e\n".getBytes(StandardCharsets.UTF_8);
        byte[] vocabulary = ("{" + vocabulary() + "}").getBytes(StandardCharsets.UTF_8);
        boolean first = seed % 2 == 0;
        Files.write(folder.resolve("vocab.json"), first ? Mutations.ofDocument(vocabulary, seed) : vocabulary);
        Files.write(folder.resolve("merges.txt"), first ? merges : Mutations.ofDocument(merges, seed));
        read();
    }

    @Test
    void theUndamagedTokenizerIsRead() throws IOException {
        Files.write(folder.resolve("tokenizer.json"), tokenizer(vocabulary(), 258));
        assertThat(read()).isFalse();
    }

    @Test
    void aVocabularyWithAHoleIsRefused() throws IOException {
        Files.write(folder.resolve("tokenizer.json"), tokenizer(vocabulary(), 259));
        assertRefused("\"<|endoftext|>\" has the id 259 among 259 ids, which count from 0 without holes");
    }

    @Test
    void aHugeIdIsRefusedBeforeAnythingIsAllocated() throws IOException {
        Files.write(folder.resolve("tokenizer.json"), tokenizer(vocabulary(), Integer.MAX_VALUE));
        assertThat(read()).isTrue();
        assertRefused("has the id 2147483647");
    }

    @Test
    void anIdBeyondIntegersDoesNotWrapAround() throws IOException {
        Files.write(folder.resolve("tokenizer.json"), tokenizer(vocabulary(), (1L << 32) + 258));
        assertRefused("has the id 4294967554");
    }

    @Test
    void anEmptySpecialTokenIsRefused() throws IOException {
        String whole = new String(tokenizer(vocabulary(), 258), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("tokenizer.json"), whole.replace("\"content\": \"<|endoftext|>\"", "\"content\": \"\""));
        assertRefused("a special token is empty");
    }

    @Test
    void aMissingByteIsRefused() throws IOException {
        Files.write(
                folder.resolve("tokenizer.json"), tokenizer(vocabulary().replace("\"A\": 65,", "\"AA\": 65,"), 258));
        assertRefused("\"A\" is needed but not in the vocabulary");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> Tokenizer.load(ModelFiles.in(folder)))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining(reason);
    }

    private boolean read() {
        return Refusal.happens(() -> {
            Tokenizer tokenizer = Tokenizer.load(ModelFiles.in(folder)).orElseThrow();
            tokenizer.decode(tokenizer.encode(TEXT));
        });
    }

    /** All bytes in their order, "th" and "the". */
    private static String vocabulary() {
        ByteAlphabet alphabet = new ByteAlphabet();
        StringBuilder entries = new StringBuilder();
        for (int value = 0; value < 256; value++) {
            String character = alphabet.character(value);
            boolean escaped = character.equals("\"") || character.equals("\\");
            entries.append('"').append(escaped ? "\\" : "").append(character);
            entries.append("\": ").append(value).append(", ");
        }
        return entries + "\"th\": 256, \"the\": 257";
    }

    private static byte[] tokenizer(String vocabulary, long idOfSpecial) {
        return """
                {
                  "added_tokens": [{"id": %d, "content": "<|endoftext|>", "special": true}],
                  "normalizer": null,
                  "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "use_regex": true},
                  "model": {"type": "BPE", "merges": ["t h", ["th", "e"]], "vocab": {%s}}
                }
                """.formatted(idOfSpecial, vocabulary).getBytes(StandardCharsets.UTF_8);
    }
}
