package org.kinora.scenes.explainer.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeRunTest {

    private static final PracticeRun RUN = PracticeRun.recorded();
    private static final int LARGEST_FILE = 200_000;

    @Test
    void theRecordingIsSmallAndWhole() throws IOException {
        assertThat(PracticeRun.class.getResourceAsStream("practice.safetensors").readAllBytes())
                .hasSizeLessThan(LARGEST_FILE);
        assertThat(RUN.steps()).isEqualTo(PracticeTraining.STEPS);
        int stops = RUN.stops().length;
        assertThat(RUN.stops()).startsWith(0).endsWith(RUN.steps()).isSorted();
        assertThat(RUN.hiddenLosses()).hasSize(stops);
        assertThat(RUN.samples()).hasSize(stops);
        int layers = PracticeRun.config(RUN.letters().length()).layers();
        assertThat(RUN.dials().shape()).containsExactly(stops, layers, PracticeRun.ROWS, PracticeRun.COLUMNS);
    }

    @Test
    void atFirstEveryLetterIsAsLikelyAsEveryOther() {
        double even = Math.log(RUN.letters().length()) / Math.log(2);
        assertThat((double) RUN.hiddenLosses()[0]).isCloseTo(even, within(0.05));
    }

    @Test
    void theSurpriseFallsAsFarForWhatItNeverSawAsForWhatItLearnedFrom() {
        float[] hidden = RUN.hiddenLosses();
        float last = hidden[hidden.length - 1];
        assertThat(last).isLessThan(0.15f * hidden[0]);
        assertThat(last).isCloseTo(RUN.losses()[RUN.steps() - 1], within(0.15f));
        for (int i = 1; i < hidden.length; i++) {
            assertThat(hidden[i]).isLessThan(hidden[i - 1] + 0.05f);
        }
    }

    @Test
    void whatItWritesBecomesEnglish() {
        assertThat(RUN.sample(0)).startsWith("PlH.?LzYQZUApSxx");
        assertThat(RUN.sample(500)).startsWith("She gives six away. Now she has three apples.");
        assertThat(RUN.sample(501)).isEqualTo(RUN.sample(500));
    }

    @Test
    void nothingThatIsShownOfItHasFigures() {
        assertThat(RUN.samples()).noneMatch(sample -> sample.chars().anyMatch(Character::isDigit));
        assertThat(RUN.examples()).noneMatch(line -> line.chars().anyMatch(Character::isDigit));
    }

    @Test
    void betweenTwoStopsAWeightGoesStraight() {
        int stop = RUN.stops().length - 2;
        double from = RUN.dials().get(stop, 2, 3, 4);
        double to = RUN.dials().get(stop + 1, 2, 3, 4);
        double middle = (RUN.stops()[stop] + RUN.stops()[stop + 1]) / 2.0;
        assertThat(RUN.weight(2, 3, 4, middle)).isCloseTo((from + to) / 2, within(1e-9));
        assertThat(RUN.weight(2, 3, 4, RUN.steps())).isEqualTo(to);
    }

    @Test
    void linesWithFiguresAreLeftOutAndTextsStayApart() {
        String corpus = "One.\nTwo.\n<|endoftext|>\n3 + 4\n<|endoftext|>\nFive.\n";
        assertThat(Letters.joined(corpus)).isEqualTo("One. Two.\nFive.");
        assertThat(PracticeTraining.examples(corpus)).isEqualTo("One.\nTwo.\nFive.");
    }

    @Test
    void lettersAndTheirNumbersBelongTogether() {
        Letters letters = Letters.of("abc\n");
        assertThat(letters.count()).isEqualTo(4);
        assertThat(letters.text(letters.numbers("cabx\n"))).isEqualTo("cab\n");
        assertThat(letters.text(letters.end())).isEqualTo("\n");
    }

    @Test
    void theSameCommandMakesTheSameBeginning() throws IOException, InterruptedException {
        Path corpus = Path.of("../../shared/corpus");
        assumeThat(corpus.resolve("own_words.txt.xz")).exists();
        String text = unpacked(corpus.resolve("own_words.txt.xz"));
        String hidden = unpacked(corpus.resolve("val/own_words.txt.xz"));
        PracticeRecorder again = new PracticeTraining(text, hidden).run(2);
        assertThat(again.losses().get(0)).isCloseTo(RUN.losses()[0], within(1e-3));
        assertThat(again.losses().get(1)).isCloseTo(RUN.losses()[1], within(1e-3));
        assertThat(again.hiddenLosses().get(1)).isCloseTo(RUN.hiddenLosses()[1], within(1e-3));
        assertThat(PracticeTraining.examples(text)).isEqualTo(String.join("\n", RUN.examples()));
    }

    private static String unpacked(Path file) throws IOException, InterruptedException {
        Path text = Files.createTempFile("corpus", ".txt");
        try {
            Process xz = new ProcessBuilder(List.of("xz", "-dc", file.toString()))
                    .redirectOutput(text.toFile())
                    .start();
            assumeThat(xz.waitFor()).isZero();
            return Files.readString(text, StandardCharsets.UTF_8);
        } finally {
            Files.delete(text);
        }
    }
}
