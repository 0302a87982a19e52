package org.kinora.engine.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.scene.SceneException;
import org.kinora.engine.sound.AudioSource;
import org.kinora.engine.sound.Sound;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;
import org.kinora.engine.video.Chapter;
import org.kinora.engine.video.Tracks;

class FilmTracksTest {

    private static final FilmSettings NTSC = new FilmSettings(FrameRate.parse("29.97"), 16 / 9.0, 0);

    private static AudioClip noise(double seconds) {
        float[] samples = new float[(int) (seconds * 48_000)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Math.floorMod(i * 7_919, 1_001) / 2_002f - 0.25f;
        }
        return AudioClip.of(48_000, samples);
    }

    /** Five seconds; the first one and the last one are silent. */
    private static final class Sounding extends Scene {
        @Override
        protected void construct() {
            section("Silence");
            pause(1);
            section("Sound");
            sound(noise(0.5)).loop().fadeOut(1).gain(-3);
            pause(1.7);
            sound(noise(0.25)).after(0.1234);
            section("End");
            pause(1.3);
            sound(noise(1)).stop();
            pause(1);
        }
    }

    private static final class Endless extends Scene {
        @Override
        protected void construct() {
            while (true) {
                pause(1);
            }
        }
    }

    private static final class Failing extends Scene {
        @Override
        protected void construct() {
            sound(noise(0.5));
            pause(2);
            throw new IllegalStateException("no more");
        }
    }

    private static float[] read(AudioSource audio, long first, int count) {
        float[] stereo = new float[2 * count];
        audio.read(first, count, stereo);
        return stereo;
    }

    @Test
    void theSoundOfAStretchIsThatStretchOfTheWholeSampleForSample() throws Exception {
        try (Film film = Film.record(new Sounding(), NTSC)) {
            AudioSource whole =
                    FilmTracks.of(film, 0, Long.MAX_VALUE, null).whole().audio();
            float[] all = read(whole, 0, 5 * 48_000);
            for (int first : new int[] {1, 31, 77, 100}) {
                AudioSource part =
                        FilmTracks.of(film, first, first + 30, null).whole().audio();
                int from = (int) film.rate().ticksAt(first, 48_000);
                int count = (int) film.rate().ticksAt(first + 30, 48_000) - from;
                assertThat(read(part, 0, count))
                        .as("from frame %d on", first)
                        .containsExactly(Arrays.copyOfRange(all, 2 * from, 2 * (from + count)));
            }
        }
    }

    @Test
    void aStretchInWhichNothingSoundsHasNoSoundTrack() throws Exception {
        try (Film film = Film.record(new Sounding(), NTSC)) {
            FilmTracks tracks = FilmTracks.of(film, 0, 29, null);
            assertThat(tracks.whole().audio()).isNull();
            assertThat(tracks.loudness()).isEmpty();
            FilmTracks sounding = FilmTracks.of(film, 29, 60, null);
            assertThat(sounding.whole().audio()).isNotNull();
            assertThat(sounding.loudness()).isPresent();
        }
    }

    @Test
    void mixingAndMeasuringTakeTheTimeOfTheSoundOnly() throws Exception {
        try (Film film = Film.record(new Sounding(), NTSC)) {
            StageTimer timer = StageTimer.ofCpuTime();
            FilmTracks.of(film, 0, 29, null).timedBy(timer).whole();
            assertThat(timer.seconds(Stage.SOUND)).isZero();
            FilmTracks.of(film, 0, 90, null).timedBy(timer).whole();
            assertThat(timer.seconds(Stage.SOUND)).isPositive();
            assertThat(timer.seconds(Stage.ENCODE)).isZero();
        }
    }

    @Test
    void sectionsAreChaptersThatTheStretchCuts() throws Exception {
        try (Film film = Film.record(new Sounding(), NTSC)) {
            assertThat(FilmTracks.of(film, 0, Long.MAX_VALUE, null).whole().chapters())
                    .containsExactly(
                            new Chapter(0, 30, "Silence"), new Chapter(30, 81, "Sound"), new Chapter(81, 150, "End"));
            assertThat(FilmTracks.of(film, 40, 90, null).whole().chapters())
                    .containsExactly(new Chapter(0, 41, "Sound"), new Chapter(41, 50, "End"));
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aSilentStretchOfASceneWithoutEndIsKnown() throws Exception {
        try (Film film = Film.startRecording(new Endless(), NTSC)) {
            FilmTracks tracks = FilmTracks.of(film, 0, 90, null);
            assertThat(tracks.whole()).isEqualTo(Tracks.NONE);
        }
    }

    /** Of three seconds: a bed that is stopped in every other one and begins anew, and a voice above it. */
    private static final class Rounds extends Scene {
        private final long rounds;

        Rounds(long rounds) {
            this.rounds = rounds;
        }

        @Override
        protected void construct() {
            AudioClip low = noise(0.7);
            AudioClip voice = noise(0.4);
            Sound bed = null;
            for (long i = 0; i < rounds; i++) {
                if (i % 2 == 0) {
                    bed = sound(low).loop().duck(12).fadeOut(1.6);
                }
                pause(1.3);
                sound(voice).after(0.1).asVoice();
                pause(1.4);
                if (i % 2 == 1) {
                    bed.stop();
                }
                pause(0.3);
            }
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theSoundOfAStretchOfASceneWithoutEndIsThatOfALongOne() throws Exception {
        for (int last = 30; last < 210; last += 13) {
            float[] found = stretch(Long.MAX_VALUE, last);
            assertThat(found).as("30 frames up to %d", last).containsExactly(stretch(6, last));
        }
    }

    private static float[] stretch(long rounds, int end) throws Exception {
        try (Film film = Film.startRecording(new Rounds(rounds), NTSC)) {
            FilmTracks tracks = FilmTracks.of(film, end - 30, end, null);
            if (rounds < Long.MAX_VALUE) {
                film.frameCount();
            }
            float[] samples = read(tracks.whole().audio(), 0, 48_000);
            assertThat(tracks.isKnown()).isTrue();
            return samples;
        }
    }

    @Test
    void whatWasRecordedOfASceneThatFailedIsThere() {
        try (Film film = Film.startRecording(new Failing(), NTSC)) {
            FilmTracks tracks = FilmTracks.of(film, 0, Long.MAX_VALUE, null);
            assertThatThrownBy(tracks::whole)
                    .isInstanceOf(SceneException.class)
                    .hasMessageContaining("at 2.000 s, no more");
            assertThat(tracks.isKnown()).isFalse();
            assertThat(tracks.soFar().audio()).isNotNull();
        }
    }
}
