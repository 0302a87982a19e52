package org.kinora.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.Gpt;
import org.kinora.model.format.Json;
import org.kinora.model.format.ModelFiles;
import org.tukaani.xz.XZInputStream;

class TokenizerTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @TempDir
    Path folder;

    private final Tokenizer tokenizer =
            Tokenizer.load(ModelFiles.resources("kinora-default", Gpt.class)).orElseThrow();

    @Test
    void theReferencesCasesHaveTheReferencesTokens() throws IOException {
        Path file = RESOURCES.resolve("golden/default/golden.json");
        List<?> cases =
                (List<?>) Json.object("golden.json", Files.readAllBytes(file)).get("tokenizer_cases");
        assertThat(cases).hasSizeGreaterThan(20);
        assertTokensOf(cases);
    }

    @Test
    void oddTextsHaveTheTokensOfHuggingFacesTokenizers() throws IOException {
        Path file = RESOURCES.resolve("tokenizer/vectors.json");
        List<?> cases =
                (List<?>) Json.object("vectors.json", Files.readAllBytes(file)).get("cases");
        assertThat(cases).hasSizeGreaterThan(25);
        assertTokensOf(cases);
    }

    private void assertTokensOf(List<?> cases) {
        for (Object element : cases) {
            Map<?, ?> expected = (Map<?, ?>) element;
            String text = (String) expected.get("text");
            List<Long> ids = Arrays.stream(tokenizer.encode(text))
                    .mapToObj(Long::valueOf)
                    .toList();
            assertThat(ids).as("tokens of \"%s\"", text).isEqualTo(expected.get("ids"));
            assertThat(tokenizer.decode(tokenizer.encode(text))).isEqualTo(text);
        }
    }

    @Test
    void theTwoFormsOfAVocabularyGiveTheSameTokens() throws IOException {
        byte[] whole;
        try (InputStream file = Gpt.class.getResourceAsStream("kinora-default/tokenizer.json")) {
            whole = file.readAllBytes();
        }
        VocabularyPair.of(Json.object("tokenizer.json", whole))
                .write(folder.resolve("vocab.json"), folder.resolve("merges.txt"));
        Tokenizer other = Tokenizer.load(ModelFiles.in(folder)).orElseThrow();
        String text = "one<|endoftext|>two, I'll see 12345 cafés\n\n  in Zürich 😀";
        assertThat(other.size()).isEqualTo(tokenizer.size());
        assertThat(other.encode(text)).isEqualTo(tokenizer.encode(text));
    }

    @Test
    void gpt2sOwnVocabularyGivesTheTokensOfTiktoken() throws IOException {
        List<String> merges = unpacked("vocab.bpe.xz").lines().skip(1).toList();
        VocabularyPair.ofGpt2(merges).write(folder.resolve("encoder.json"), folder.resolve("vocab.bpe"));
        Tokenizer gpt2 = Tokenizer.load(ModelFiles.in(folder)).orElseThrow();
        assertThat(gpt2.size()).isEqualTo(50257);
        List<String[]> rows = CommaSeparated.rows(unpacked("encodings.csv.xz"));
        assertThat(rows).hasSize(424);
        for (String[] row : rows.subList(1, rows.size())) {
            int[] expected = row[1].equals("[]")
                    ? new int[0]
                    : Arrays.stream(row[1].substring(1, row[1].length() - 1).split(", "))
                            .mapToInt(Integer::parseInt)
                            .toArray();
            assertThat(gpt2.encode(row[0])).as("tokens of \"%s\"", row[0]).isEqualTo(expected);
        }
    }

    private static String unpacked(String name) throws IOException {
        try (InputStream file = new XZInputStream(Files.newInputStream(RESOURCES.resolve("tokenizer/gpt2/" + name)))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anyUnicodeTextComesBackFromItsTokens() {
        Random random = new Random(20240229);
        for (int round = 0; round < 10_000; round++) {
            String text = randomText(random);
            List<Token> tokens = tokenizer.tokens(text);
            int[] ids = tokens.stream().mapToInt(Token::id).toArray();
            assertThat(tokenizer.decode(ids)).isEqualTo(text);
            assertThatRangesCover(text, tokens);
        }
    }

    private static void assertThatRangesCover(String text, List<Token> tokens) {
        int position = 0;
        for (Token token : tokens) {
            assertThat(token.start()).isEqualTo(position);
            assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
            position = token.end();
        }
        assertThat(position).isEqualTo(text.length());
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        while (text.length() < length) {
            int ceiling = new int[] {0x80, 0x300, 0x3000, 0x10000, 0x110000}[random.nextInt(5)];
            int codePoint = random.nextInt(ceiling);
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                text.appendCodePoint(codePoint);
            }
        }
        return text.toString();
    }

    @Test
    void aCharacterSpreadOverSeveralTokensBelongsToTheFirst() {
        List<Token> tokens = tokenizer.tokens("你好");
        assertThat(tokens).hasSize(6);
        assertThat(tokens.stream().map(Token::text)).containsExactly("你", "", "", "好", "", "");
    }

    @Test
    void aSurrogateWithoutItsPartnerIsReadAsTheReplacementCharacter() {
        assertThat(tokenizer.decode(tokenizer.encode("a\ud83db"))).isEqualTo("a\ufffdb");
    }

    @Test
    void aWordOfAHundredThousandLettersTakesNoQuadraticTime() {
        String word = "na".repeat(50_000);
        assertThat(tokenizer.decode(tokenizer.encode(word))).isEqualTo(word);
    }

    /** Just enough of RFC 4180 for the file of references: fields in quotes may hold commas, quotes and new lines. */
    private static final class CommaSeparated {

        static List<String[]> rows(String text) {
            List<String[]> rows = new ArrayList<>();
            List<String> fields = new ArrayList<>();
            StringBuilder field = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                if (character == '"') {
                    boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                    if (doubled) {
                        field.append(character);
                        i++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (!quoted && (character == ',' || character == '\n')) {
                    fields.add(field.toString());
                    field.setLength(0);
                    if (character == '\n') {
                        rows.add(fields.toArray(String[]::new));
                        fields.clear();
                    }
                } else if (quoted || character != '\r') {
                    field.append(character);
                }
            }
            return rows;
        }
    }
}
