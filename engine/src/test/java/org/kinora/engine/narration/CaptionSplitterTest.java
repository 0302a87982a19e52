package org.kinora.engine.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CaptionSplitterTest {

    private static List<Caption> captions(String text) {
        List<Word> words = ReadingSpeed.spaced(ScriptLine.written(ScriptLine.plain(text)));
        return new CaptionSplitter(words, words.get(words.size() - 1).to() + 0.35).captions(BigDecimal.TEN);
    }

    private static List<String> texts(List<Caption> captions) {
        return captions.stream()
                .map(caption -> String.join(" / ", caption.lines()))
                .toList();
    }

    @Test
    void sentencesThatFitStayWholeAndLongOnesPartBetweenPhrases() {
        assertThat(texts(captions(
                        "A language model does one thing. Text goes in, and out comes an estimate of what could follow. Not one"
                                + " word: a chance for every word it knows.")))
                .containsExactly(
                        "A language model does one thing.",
                        "Text goes in, and out comes / an estimate of what could follow.",
                        "Not one word: a chance / for every word it knows.");
        assertThat(texts(captions(
                        "For each of two million dials it works out which way to turn so that the surprise would have been"
                                + " smaller.")))
                .containsExactly(
                        "For each of two million dials / it works out which way to turn",
                        "so that the surprise / would have been smaller.");
    }

    @Test
    void aCaptionIsShownFromItsFirstWordAndLongEnoughToBeRead() {
        List<Caption> captions = captions("Once. And then the next example, and the next.");
        assertThat(captions.get(0).from()).isEqualByComparingTo("10");
        for (Caption caption : captions) {
            assertThat(caption.seconds()).isGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void aShortGapIsBridgedAndALongOneIsNot() {
        List<Word> words = List.of(
                new Word("one", "First sentence here.", 0, 1.5),
                new Word("two", "Second sentence here.", 1.9, 3.5),
                new Word("three", "Third sentence here.", 8, 9.5));
        List<Caption> captions = new CaptionSplitter(words, 10).captions(BigDecimal.ZERO);
        assertThat(captions.get(0).to()).isEqualByComparingTo("1.9");
        assertThat(captions.get(1).to()).isEqualByComparingTo("3.8");
    }

    @Test
    void noGapFlickersBetweenTwoLines() {
        List<Word> words = List.of(new Word("A", "A", 0.1, 0.4), new Word("line", "line.", 0.5, 1.5));
        Caption caption =
                new CaptionSplitter(words, 2.05).captions(BigDecimal.ONE).get(0);
        assertThat(caption.from()).as("the line's beginning").isEqualByComparingTo("1");
        assertThat(caption.to()).as("when the next line may begin").isEqualByComparingTo("3.05");
    }

    @Test
    void aWordThatIsLongerThanALineIsBroken() {
        List<Caption> captions = captions("x".repeat(100) + " is long.");
        assertThat(captions.stream()
                        .map(Caption::text)
                        .collect(Collectors.joining())
                        .replace(" ", ""))
                .isEqualTo("x".repeat(100) + "islong.");
        assertThat(CaptionCheck.of(new Captions(captions)))
                .noneMatch(finding -> finding.sentence().contains("line"));
    }

    @Test
    void wordsThatAreSaidAtOneMomentAreNoReasonToFail() {
        List<Word> words = List.of(new Word("a", "a", 1, 1), new Word("b", "b", 1, 1));
        assertThat(texts(new CaptionSplitter(words, 1).captions(BigDecimal.ZERO)))
                .containsExactly("a b");
    }

    @Property(tries = 200)
    void everyCaptionFitsFollowsTheOneBeforeAndNoWordIsLost(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 1, max = 60) double seconds) {
        List<Word> words = ReadingSpeed.spaced(ScriptLine.written(text), 0, seconds);
        List<Caption> captions = new CaptionSplitter(words, seconds).captions(BigDecimal.ZERO);
        assertThat(captions.stream().map(Caption::text).collect(Collectors.joining(" ")))
                .isEqualTo(text);
        for (Caption caption : captions) {
            assertThat(caption.lines()).hasSizeLessThanOrEqualTo(2);
            assertThat(caption.lines()).allMatch(line -> line.length() <= 42);
        }
        new Captions(captions); // which refuses captions that overlap
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(14);
        Arbitrary<String> mark = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.just(",")),
                Tuple.of(1, Arbitraries.just(".")));
        return Combinators.combine(word, mark)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(words -> String.join(" ", words));
    }
}
