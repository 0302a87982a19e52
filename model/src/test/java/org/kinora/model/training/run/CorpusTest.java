package org.kinora.model.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.training.Batches;
import org.kinora.model.training.TrainingException;

class CorpusTest {

    /** More than any document has here. */
    private static final int CONTEXT = 24;

    private static final int STEPS = 500;

    @TempDir
    Path folder;

    private Tokenizer tokenizer;
    private Corpus.Tokens tokens;

    @BeforeEach
    void readTwoSources() throws IOException {
        write("ants.txt", "ant one runs about", "bug two sits still", "cow three eats grass");
        write("days.txt", "day four is warm", "eve five is cold");
        Corpus corpus = new Corpus(List.of(folder.resolve("ants.txt"), folder.resolve("days.txt")));
        tokenizer = corpus.trainTokenizer(260).tokenizer();
        tokens = corpus.encode(tokenizer);
    }

    private void write(String file, String... documents) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n<|endoftext|>\n", documents));
    }

    @Test
    void everyRowStartsWithADocumentAndHalfOfThemWithTheEndOfTheOneBefore() {
        int withEnd = 0;
        for (String row : rows(1, 1)) {
            assertThat(row).matches("(<\\|endoftext\\|>)?(ant|bug|cow|day|eve) .*");
            withEnd += row.startsWith("<|endoftext|>") ? 1 : 0;
        }
        // five standard deviations of 500 throws of a coin
        assertThat((double) withEnd / STEPS).isCloseTo(0.5, within(0.12));
    }

    @Test
    void aDocumentLongerThanARowIsLearntToItsEnd() throws IOException {
        String hundred = "x".repeat(100);
        write("book.txt", "a" + hundred + "b" + hundred + "c" + hundred + "d");
        Corpus book = new Corpus(List.of(folder.resolve("book.txt")));
        Batches batches = book.encode(tokenizer).batches(new double[] {1}, 1, CONTEXT, 3);
        StringBuilder targets = new StringBuilder();
        for (int step = 1; step <= STEPS; step++) {
            targets.append(tokenizer.decode(batches.batch(step).get(0).targets()));
        }
        // a row has 24 of the book's 305 tokens: 39 of 500 rows have any one of them, and half as many the last
        for (char letter : "bcd".toCharArray()) {
            assertThat(targets.chars().filter(read -> read == letter).count()).isBetween(10L, 70L);
        }
    }

    @Test
    void sourcesAreDrawnAsOftenAsTheMixtureSays() {
        double days = rows(1, 4).stream()
                .filter(row -> row.matches("(<\\|endoftext\\|>)?(day|eve).*"))
                .count();
        // five standard deviations of 500 draws of which four in five hit
        assertThat(days / STEPS).isCloseTo(0.8, within(0.09));
        assertThat(rows(1, 0)).noneMatch(row -> row.contains("day") && !row.contains("cow"));
    }

    @Test
    void theSameStepAlwaysHasTheSameRows() {
        Batches batches = tokens.batches(new double[] {1, 1}, 3, CONTEXT, 7);
        for (int row = 0; row < 3; row++) {
            int[] again = tokens.batches(new double[] {1, 1}, 3, CONTEXT, 7)
                    .batch(5)
                    .get(row)
                    .tokens();
            assertThat(batches.batch(5).get(row).tokens()).isEqualTo(again);
        }
    }

    @Test
    void otherTextsHaveAnotherChecksum() throws IOException {
        write("days.txt", "day four is warm", "eve five is gold");
        Corpus changed = new Corpus(List.of(folder.resolve("ants.txt"), folder.resolve("days.txt")));
        assertThat(changed.encode(tokenizer).checksum()).isNotEqualTo(tokens.checksum());
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        assertThatThrownBy(() -> Corpus.names(List.of(Path.of("a/x.txt"), Path.of("b/x.txt.xz"))))
                .isInstanceOf(TrainingException.class)
                .hasMessageContaining("would be one source of the same name");
    }

    private List<String> rows(double ants, double days) {
        Batches batches = tokens.batches(new double[] {ants, days}, 1, CONTEXT, 3);
        List<String> rows = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            rows.add(tokenizer.decode(batches.batch(step).get(0).tokens()));
        }
        return rows;
    }
}
