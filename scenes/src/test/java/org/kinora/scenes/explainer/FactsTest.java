package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.LayoutCheck;
import org.kinora.model.Gpt;
import org.kinora.scenes.explainer.Thumbnails.Picture;
import org.kinora.scenes.facts.Facts;

/** What holds for the second chapter as a whole, and what it needs of the model. */
class FactsTest {

    private static final double LEAST_SECONDS = 4 * 60;
    private static final double MOST_SECONDS = 5 * 60;
    private static final double SAME_PICTURE = 2e-4;

    private static final Once<FilmSettings, List<RecordedBeat>> PARTS = new Once<>(FactsTest::record);

    private static List<RecordedBeat> record(FilmSettings settings) {
        return new Facts()
                .partNames().parallelStream()
                        .map(name -> {
                            Facts facts = new Facts();
                            Film film = Film.record(facts, settings.part(name));
                            return new RecordedBeat(name, film, facts.ledger());
                        })
                        .toList();
    }

    static List<RecordedBeat> parts() {
        return PARTS.apply(FilmSettings.DEFAULT);
    }

    static List<List<RecordedBeat>> pairs() {
        List<RecordedBeat> parts = parts();
        return IntStream.range(1, parts.size())
                .mapToObj(i -> List.of(parts.get(i - 1), parts.get(i)))
                .toList();
    }

    @Test
    void theChapterLastsBetweenFourAndFiveMinutes() {
        double seconds = parts().stream().mapToDouble(RecordedBeat::seconds).sum();
        assertThat(seconds).isBetween(LEAST_SECONDS, MOST_SECONDS);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartIsToldInCaptionsAndWithoutWarnings(RecordedBeat part) {
        assertThat(part.film().warnings()).isEmpty();
        assertThat(part.film().captions().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyNumberThatIsShownIsWhatTheModelSays(RecordedBeat part) {
        assertThat(part.ledger().entries()).isNotEmpty();
        assertThat(new Recomputation().differences(part.ledger().entries())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyDigitBelongsToANumberThatIsBound(RecordedBeat part) {
        assertThat(LooseDigits.in(part)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyTextCanBeReadInAWidePicture(RecordedBeat part) {
        assertThat(LayoutCheck.of(part.film()).stream().map(Object::toString)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aPartEndsWithThePictureThatTheNextBeginsWith(List<RecordedBeat> pair) {
        Film before = pair.get(0).film();
        Picture end =
                Thumbnails.of(before, LongStream.of(before.frameCount() - 1)).get(0);
        Picture beginning = Thumbnails.of(pair.get(1).film(), LongStream.of(0)).get(0);
        assertThat(end.meanDifference(beginning)).isLessThan(SAME_PICTURE);
    }

    @Test
    void theModelKnowsTheCapitalsThatItIsAskedFor() {
        Gpt gpt = Gpt.loadDefault();
        assertThat(List.of("France", "Italy", "Spain").stream()
                        .map(country -> gpt.predictNext("The capital of " + country + " is")
                                .top(1)
                                .get(0)
                                .text()))
                .containsExactly(" Paris", " Rome", " Madrid");
    }
}
