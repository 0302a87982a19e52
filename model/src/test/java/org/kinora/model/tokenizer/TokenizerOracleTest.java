package org.kinora.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinora.model.Gpt;
import org.kinora.model.format.ModelFiles;

/** Hugging Face's tokenizers, written in Rust, read the same files: whatever the text, the tokens are the same. */
class TokenizerOracleTest {

    private static final int TEXTS = 2_000;

    private static final String[] PIECES = {
        " ",
        "  ",
        "\n",
        "\t",
        "\r\n",
        "\u00a0",
        "\u2003",
        "\u0085",
        "'s",
        "'LL",
        "'ll",
        "'",
        "don't",
        "we're",
        "Paris",
        "user",
        "42",
        "3.14",
        "½",
        "Ⅷ",
        "٣",
        "é",
        "e\u0301",
        "ß",
        "你好",
        "мир",
        "नमस्ते",
        "😀",
        "👩‍👩‍👧",
        "🏳️‍🌈",
        "\u200d",
        "…",
        "--",
        "#",
        "_",
        "<|endoftext|>",
        "<|end",
        "|>",
        "\u0000",
        "\u001f",
        "\ufeff",
        "\ufffd",
        "𝔘",
        "\u0130"
    };

    private static final Tokenizer OURS =
            Tokenizer.load(ModelFiles.resources("kinora-default", Gpt.class)).orElseThrow();

    private static HuggingFaceTokenizer theirs;

    @BeforeAll
    static void load() throws IOException {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty(
                "ENGINE_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
        try (InputStream file = Gpt.class.getResourceAsStream("kinora-default/tokenizer.json")) {
            theirs = HuggingFaceTokenizer.newInstance(file, Map.of());
        } catch (UnsatisfiedLinkError | IllegalStateException noLibrary) {
            abort("Hugging Face's library is not made for this system: " + noLibrary.getMessage());
        }
    }

    @AfterAll
    static void close() {
        if (theirs != null) {
            theirs.close();
        }
    }

    @Test
    void textsOfOddPiecesHaveTheSameTokens() {
        Random random = new Random(7);
        for (int round = 0; round < TEXTS; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSameTokens(text.toString());
        }
    }

    @Test
    void textsOfAnyCharactersHaveTheSameTokens() {
        Random random = new Random(20240301);
        for (int round = 0; round < TEXTS; round++) {
            StringBuilder text = new StringBuilder();
            int ceiling = new int[] {0x80, 0x300, 0x3000, 0x10000, 0x20000}[random.nextInt(5)];
            for (int left = random.nextInt(30); left >= 0; left--) {
                int codePoint = random.nextInt(ceiling);
                if (isKnownToBoth(codePoint)) {
                    text.appendCodePoint(codePoint);
                }
            }
            assertSameTokens(text.toString());
        }
    }

    /** What is a letter depends on the version of Unicode for characters that were added lately. */
    private static boolean isKnownToBoth(int codePoint) {
        return Character.isDefined(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }

    private static void assertSameTokens(String text) {
        int[] expected = Arrays.stream(theirs.encode(text, false, false).getIds())
                .mapToInt(Math::toIntExact)
                .toArray();
        assertThat(OURS.encode(text)).as("tokens of \"%s\"", text).isEqualTo(expected);
    }
}
