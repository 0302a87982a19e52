package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.sound.SoundRole;
import org.kinora.scenes.explainer.Thumbnails.Picture;

/** What holds for the film as a whole. Each beat that is there is recorded alone; beats that are missing are passed over. */
class FilmTest {

    private static final int BEATS = 18;
    private static final double SECONDS = 7 * 60;
    private static final double SECONDS_OFF = 10;

    private static final double LONGEST_STILLNESS = 4;
    private static final double LOOKS_A_SECOND = 2;

    /** What the last move of a beat still has to go in its last frame, and what is rounded otherwise, is less. */
    private static final double SAME_PICTURE = 2e-4;

    /** Beats that show no value of the model, and why. */
    private static final Map<String, String> WITHOUT_VALUES =
            Map.of("05-read", "how much was read is written down where models are described, not in their weights");

    private static final Once<List<RecordedBeat>, Map<String, List<Picture>>> PICTURES = new Once<>(FilmTest::drawn);

    /** Of each beat its first frame, one every half second, and its last. */
    private static List<Picture> pictures(RecordedBeat beat) {
        return PICTURES.apply(RecordedBeat.all()).get(beat.name());
    }

    private static Map<String, List<Picture>> drawn(List<RecordedBeat> beats) {
        return beats.parallelStream()
                .collect(Collectors.toMap(RecordedBeat::name, beat -> Thumbnails.of(beat.film(), frames(beat))));
    }

    private static LongStream frames(RecordedBeat beat) {
        long step = Math.round(beat.film().rate().perSecond() / LOOKS_A_SECOND);
        long last = beat.film().frameCount() - 1;
        return LongStream.concat(LongStream.iterate(0, n -> n < last, n -> n + step), LongStream.of(last));
    }

    static List<RecordedBeat> beats() {
        return RecordedBeat.all();
    }

    static List<List<RecordedBeat>> pairs() {
        return RecordedBeat.pairs();
    }

    @Test
    void everyBeatCanBeToldAlone() {
        assertThat(RecordedBeat.failures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyNumberOfTheModelThatIsShownIsWhatTheModelSays(RecordedBeat beat) {
        assertThat(new Recomputation().differences(beat.ledger().entries()))
                .as("numbers that beat %s shows otherwise than the model computes them", beat)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyBeatShowsAValueOfTheModelUnlessItIsKnownToShowNone(RecordedBeat beat) {
        Set<String> values = beat.ledger().sources(beat.name()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        if (WITHOUT_VALUES.containsKey(beat.name())) {
            assertThat(values)
                    .as(
                            "values of the model in beat %s, which was said to show none: %s",
                            beat, WITHOUT_VALUES.get(beat.name()))
                    .isEmpty();
        } else {
            assertThat(values)
                    .as("values of the model that beat %s shows", beat)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyDigitBelongsToANumberThatIsBoundOrCited(RecordedBeat beat) {
        assertThat(LooseDigits.in(beat))
                .as("texts of beat %s with digits that are no part of a bound visual or a figure", beat)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aBeatEndsWithThePictureThatTheNextBeginsWith(List<RecordedBeat> pair) {
        List<Picture> before = pictures(pair.get(0));
        Picture end = before.get(before.size() - 1);
        Picture beginning = pictures(pair.get(1)).get(0);
        assertThat(end.meanDifference(beginning))
                .as("difference of the last picture of %s and the first of %s", pair.get(0), pair.get(1))
                .isLessThan(SAME_PICTURE);
    }

    @Test
    void somethingChangesAtLeastEveryFourSeconds() {
        List<String> still = new ArrayList<>();
        RecordedBeat before = null;
        double seconds = 0;
        for (RecordedBeat beat : beats()) {
            if (before != null && !beat.follows(before)) {
                note(seconds, before, before.seconds(), still);
                seconds = 0;
            }
            List<Picture> pictures = pictures(beat);
            for (int i = 1; i < pictures.size(); i++) {
                double from = (i - 1) / LOOKS_A_SECOND;
                if (pictures.get(i).differsFrom(pictures.get(i - 1))) {
                    note(seconds, beat, from, still);
                    seconds = 0;
                } else {
                    seconds += Math.min(1 / LOOKS_A_SECOND, beat.seconds() - from);
                }
            }
            before = beat;
        }
        note(seconds, before, before.seconds(), still);
        assertThat(still).isEmpty();
    }

    private static void note(double seconds, RecordedBeat beat, double until, List<String> still) {
        if (seconds > LONGEST_STILLNESS) {
            still.add(String.format(
                    Locale.ROOT, "%s: nothing changes for %.1f s until %.1f s of the beat", beat, seconds, until));
        }
    }

    @ParameterizedTest
    @MethodSource("beats")
    void everyBeatIsSpokenInTheWordsOfTheScript(RecordedBeat beat) {
        assertThat(beat.film().soundtrack().sounds())
                .as("voices heard in beat %s", beat)
                .anyMatch(sound -> sound.role() == SoundRole.VOICE);
        assertThat(beat.film().warnings()).isEmpty();
    }

    @Test
    void theFilmLastsSevenMinutes() {
        double seconds = beats().stream().mapToDouble(RecordedBeat::seconds).sum();
        if (beats().size() == BEATS) {
            assertThat(seconds).isBetween(SECONDS - SECONDS_OFF, SECONDS + SECONDS_OFF);
        } else {
            assertThat(seconds).isLessThan(SECONDS + SECONDS_OFF);
        }
    }
}
