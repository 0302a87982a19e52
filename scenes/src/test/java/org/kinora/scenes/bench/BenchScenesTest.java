package org.kinora.scenes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.narration.CaptionCheck;
import org.kinora.engine.narration.Word;
import org.kinora.engine.pixels.CrowdPicture;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.SoundRole;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Section;

class BenchScenesTest {

    private static final FilmSettings TEN_A_SECOND = new FilmSettings(FrameRate.of(10), 16.0 / 9, 1);

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(
                        LitSurface::new, TurningDials::new, DriftingDots::new, Network::new, RunningMatrix::new)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneThatIsMeasuredMovesForSixSeconds(Supplier<Scene> scene) {
        try (Film film = Film.record(scene.get(), TEN_A_SECOND)) {
            assertThat(film.warnings()).isEmpty();
            assertThat(film.frameCount()).isEqualTo(60);
            FilmFrames frames = new FilmFrames(film);
            for (int second = 0; second < 6; second++) {
                List<DrawItem> items = frames.frame(second * 10L).items();
                assertThat(items)
                        .isNotEmpty()
                        .isNotEqualTo(frames.frame(second * 10L + 1).items());
            }
        }
    }

    @Test
    void theHalfHourMovesUntilItsEndAndShowsNothingTwice() {
        try (Film film = Film.record(new HalfHour(), TEN_A_SECOND)) {
            assertThat(film.warnings()).isEmpty();
            assertThat(film.frameCount()).isEqualTo(18_000);
            FilmFrames frames = new FilmFrames(film);
            Set<List<DrawItem>> shown = new HashSet<>();
            for (long frame = 7; frame < 18_000; frame += 60) {
                assertThat(shown.add(frames.frame(frame).items())).isTrue();
                assertThat(frames.frame(frame + 1).items())
                        .isNotEqualTo(frames.frame(frame).items());
            }
        }
    }

    private static int crowd(Scene scene) {
        try (Film film = Film.record(scene, TEN_A_SECOND)) {
            return new FilmFrames(film)
                    .frame(30).items().stream()
                            .filter(PixelItem.class::isInstance)
                            .map(item -> (CrowdPicture) ((PixelItem) item).content())
                            .mapToInt(picture -> picture.angles().length)
                            .sum();
        }
    }

    @Test
    void thereAreAsManyDialsDotsAndLinesAsTheySay() {
        assertThat(crowd(new TurningDials())).isBetween(100_000, 100_100);
        assertThat(crowd(new DriftingDots())).isEqualTo(50_000);
        try (Film film = Film.record(new Network(), TEN_A_SECOND)) {
            assertThat(new FilmFrames(film).frame(30).items()).hasSize(1_728);
        }
    }

    @Test
    void theMinuteIsToldInSixChaptersWhoseCaptionsCanBeReadWithMusicUnderAVoice() {
        try (Film film = Film.record(new NarratedMinute(), TEN_A_SECOND)) {
            assertThat(film.warnings()).isEmpty();
            assertThat(film.frameCount()).isEqualTo(600);
            assertThat(CaptionCheck.of(film.captions())).isEmpty();
            assertThat(film.captions().all().get(0).text()).startsWith("A pure tone is a sine wave.");
            assertThat(film.sections())
                    .extracting(Section::name)
                    .containsExactly(
                            "A pure tone", "One more", "Ever more", "A square wave", "The horns", "Back again");
            assertThat(film.soundtrack().sounds())
                    .extracting(PlacedSound::role)
                    .startsWith(SoundRole.MUSIC)
                    .hasSize(7)
                    .filteredOn(role -> role == SoundRole.VOICE)
                    .hasSize(6);
        }
    }

    @Test
    void theSumOvershootsByNineHundredthsOfTheJumpAsTheVoiceSays() {
        for (int count : new int[] {24, 60, 400}) {
            Harmonics sum = new Harmonics(count);
            assertThat((sum.at(sum.firstPeak()) - 1) / 2).isCloseTo(0.09, within(0.001));
        }
    }

    @Test
    void wordsAreHummedWhereTheyAreSaidAndNowhereElse() {
        AudioClip voice = HummedWords.of(List.of(new Word("one", "one,", 0.2, 0.5), new Word("two", "two", 0.9, 1.3)));
        assertThat(voice.peak(0, 0.2)).isZero();
        assertThat(voice.peak(0.2, 0.5)).isBetween(0.2, 0.41);
        assertThat(voice.peak(0.5001, 0.9)).isZero();
        assertThat(voice.peak(0.9, 1.3)).isBetween(0.2, 0.41);
    }

    @Test
    void theMusicRingsFromItsEndIntoItsBeginning() {
        AudioClip music = PluckedChords.clip();
        assertThat(music.seconds()).isCloseTo(9.6, within(1e-9));
        assertThat(music.peak(0, music.seconds())).isBetween(0.2, 0.95);
        float last = music.sample(0, music.length() - 1);
        assertThat(music.sample(0, 0)).isCloseTo(last, within(0.25f));
        assertThat(music.peak(9.5, 9.6)).isGreaterThan(0.05);
    }
}
