package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.model.Gpt;
import org.kinora.scenes.Linted;
import org.kinora.scenes.explainer.Thumbnails.Picture;
import org.kinora.scenes.facts.Facts;
import org.kinora.scenes.facts.Facts.Said;

/** What holds for the second chapter as a whole, and what it needs of the model. */
class FactsTest {

    private static final double LEAST_SECONDS = 4 * 60;
    private static final double MOST_SECONDS = 5 * 60;
    private static final double SAME_PICTURE = 2e-4;
    private static final double LONGEST_STILLNESS = 4;
    private static final double LOOKS_A_SECOND = 2;
    private static final double MOST_LETTERS_A_SECOND = 17;
    private static final double LEAST_CAPTION_SECONDS = 1.5;
    private static final FilmSettings UPRIGHT = new FilmSettings(FrameRate.of(60), 9 / 16.0, 0);
    private static final FilmSettings SQUARE_BY_DAYLIGHT =
            new FilmSettings(FrameRate.of(60), 1, 0).option("theme", "light");

    private static final Once<FilmSettings, List<RecordedBeat>> PARTS = new Once<>(FactsTest::record);

    private static final Once<List<RecordedBeat>, Linted> WIDE =
            new Once<>(all -> Linted.all(all, RecordedBeat::name, part -> Linted.faults(part.film())));

    private static final Once<FilmSettings, Linted> IN_A_SQUARE = new Once<>(FactsTest::texts);
    private static final Once<FilmSettings, Linted> IN_AN_UPRIGHT = new Once<>(FactsTest::texts);

    private static final Map<String, List<Said>> CAPTIONS = new ConcurrentHashMap<>();

    private static List<RecordedBeat> record(FilmSettings settings) {
        return names().parallelStream().map(name -> record(name, settings)).toList();
    }

    private static RecordedBeat record(String name, FilmSettings settings) {
        Facts facts = new Facts();
        Film film = Film.record(facts, settings.part(name));
        CAPTIONS.put(name, facts.captions());
        return new RecordedBeat(name, film, facts.ledger());
    }

    static List<String> names() {
        return new Facts().partNames();
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
    void everyPartIsToldInCaptionsThatStandForAsLongAsTheyTakeToBeRead(RecordedBeat part) {
        assertThat(part.film().warnings()).isEmpty();
        assertThat(CAPTIONS.get(part.name())).isNotEmpty().allSatisfy(said -> {
            double seconds = said.until() - said.from();
            assertThat(seconds).isGreaterThanOrEqualTo(LEAST_CAPTION_SECONDS - 1e-6);
            assertThat(said.words().length() / seconds).as(said.words()).isLessThanOrEqualTo(MOST_LETTERS_A_SECOND);
        });
    }

    @Test
    void somethingChangesAtLeastEveryFourSeconds() {
        List<String> still = new ArrayList<>();
        for (RecordedBeat part : parts()) {
            long step = Math.round(part.film().rate().perSecond() / LOOKS_A_SECOND);
            List<Picture> pictures = Thumbnails.of(
                    part.film(), LongStream.iterate(0, n -> n < part.film().frameCount(), n -> n + step));
            int lastChange = 0;
            for (int i = 1; i < pictures.size(); i++) {
                boolean changes = pictures.get(i).differsFrom(pictures.get(i - 1));
                if ((changes || i == pictures.size() - 1)
                        && (i - lastChange) / LOOKS_A_SECOND > LONGEST_STILLNESS + 0.5) {
                    still.add("%s: nothing changes from %.1f s to %.1f s"
                            .formatted(part, lastChange / LOOKS_A_SECOND, i / LOOKS_A_SECOND));
                }
                if (changes) {
                    lastChange = i;
                }
            }
        }
        assertThat(still).isEmpty();
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
    void aPartIsWithoutFaultInAWidePicture(RecordedBeat part) {
        WIDE.apply(parts()).assertNothingFoundIn(part.name());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTextCanBeReadInASquarePictureByDaylight(String name) {
        IN_A_SQUARE.apply(SQUARE_BY_DAYLIGHT).assertNothingFoundIn(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTextCanBeReadInAnUprightPicture(String name) {
        IN_AN_UPRIGHT.apply(UPRIGHT).assertNothingFoundIn(name);
    }

    private static Linted texts(FilmSettings settings) {
        return Linted.all(names(), name -> name, name -> {
            try (Film film = Film.record(new Facts(), settings.part(name))) {
                return Linted.unreadable(film);
            }
        });
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
