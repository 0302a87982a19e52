package org.kinora.scenes.gallery.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.SceneFiles;

class PluckedStringTest {

    private static final Path FILE = SceneFiles.beside(PluckedString.class, "string.wav");

    @TempDir
    private Path folder;

    @Test
    void theFileIsTheStringThatIsComputedHere() throws Exception {
        assertThat(FILE).hasSameBinaryContentAs(StringSound.write(folder.resolve("string.wav")));
    }

    @Test
    void theFilmLastsAQuarterOfAMinute() {
        Film film = Film.record(new PluckedString(), FilmSettings.DEFAULT);
        assertThat(film.frameCount()).isBetween(10 * 60L, 17 * 60L);
    }

    @Test
    void theStringIsHeardWhileItIsDrawnAndAgainAtTheEnd() {
        try (Film film = Film.record(new PluckedString(), FilmSettings.DEFAULT)) {
            assertThat(film.soundtrack().sounds()).hasSize(2);
            long first = film.soundtrack().sounds().get(0).start();
            assertThat(first).isEqualTo(Math.round(film.sections().get(0).firstFrame() * 800 + 48_000));
        }
    }

    @Test
    void thePitchIsThatOfTheLoop() {
        Pitch pitch = Pitch.of(AudioClip.read(FILE), 0.4);
        assertThat(pitch.hertz()).isCloseTo(StringSound.FUNDAMENTAL, within(0.2));
        assertThat(pitch.tone()).isEqualTo("A3");
    }

    @Test
    void theCloseUpShowsTheSamplesMagnifiedToItsHeight() {
        AudioClip clip = AudioClip.read(FILE);
        Bounds shown = PluckedString.outline(clip, 0.5).bounds();
        double highest = IntStream.range(8_000, 8_640)
                .mapToDouble(i -> clip.sample(0, i))
                .max()
                .orElseThrow();
        assertThat(shown.width()).isCloseTo(12 * 639.0 / 640, within(1e-4));
        assertThat(shown.top()).isCloseTo(-1.15 + 1.1 * highest / clip.peak(0.5, 0.54), within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"440, A4", "261.63, C4", "246.94, B3", "554.37, C sharp5", "82.41, E2"})
    void aSineHasItsOwnPitchAndTheNameOfThePianosKey(double hertz, String tone) throws Exception {
        double[] sine = IntStream.range(0, 8_000)
                .mapToDouble(i -> Math.sin(2 * Math.PI * hertz * i / 16_000))
                .toArray();
        AudioClip clip = AudioClip.read(Wav.write(folder.resolve("sine.wav"), 16_000, sine));
        Pitch pitch = Pitch.of(clip, 0.1);
        assertThat(pitch.hertz()).isCloseTo(hertz, within(hertz / 500));
        assertThat(pitch.tone()).isEqualTo(tone);
        assertThatThrownBy(() -> Pitch.of(clip, 0.45))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A clip of 0.5 s has no tone to measure from 0.45 s on");
    }
}
