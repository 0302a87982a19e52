package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.sound.AudioSource;

class PeaksTest {

    @Test
    void eachColumnIsAsHighAsTheLoudestOfItsSamples() {
        AudioSource sound = (first, count, stereo) -> {
            for (int i = 0; i < count; i++) {
                long sample = first + i;
                stereo[2 * i] = sample == 30_000 ? -0.5f : 0;
                stereo[2 * i + 1] = sample >= 48_000 ? 0.25f : 0;
            }
        };
        float[] peaks = Peaks.peaks(sound, 96_000);
        assertThat(peaks).hasSize(1_200);
        assertThat(peaks[374]).isZero();
        assertThat(peaks[375]).isEqualTo(0.5f);
        assertThat(peaks[376]).isZero();
        assertThat(peaks[599]).isZero();
        assertThat(peaks[600]).isEqualTo(0.25f);
        assertThat(peaks[1_199]).isEqualTo(0.25f);
    }

    @Test
    void aSilentFilmHasNone() {
        try (Film film = Film.record(new Silence(), FilmSettings.DEFAULT)) {
            assertThat(Peaks.of(film, () -> {}).join()).isEmpty();
        }
    }

    private static final class Silence extends Scene {
        @Override
        protected void construct() {
            pause();
        }
    }
}
