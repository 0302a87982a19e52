package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.scene.Recorded;

class WaveformTest {

    /** A column is a 64th of a unit. */
    private static final double COLUMN = 1.0 / 64;

    @Test
    void theWholeClipIsAsWideAsAskedAndAsHighAsItIsLoud() {
        Recorded.film(scene -> {
            Waveform wave = new Waveform(Sounds.swelling(), 4, 1);
            assertThat(wave.width()).isCloseTo(4, within(1e-5));
            assertThat(wave.height()).isCloseTo(1, within(1e-3));
        });
    }

    @Test
    void whatIsShownBeginsAtTheLeftAndGrowsWithTime() {
        Recorded.film(scene -> {
            Waveform wave = new Waveform(Sounds.swelling(), 4, 1).setShown(0);
            assertThat(wave.outline().isEmpty()).isTrue();
            scene.play(1, wave.animate(w -> w.setShown(0.25)));
            Bounds quarter = wave.outline().bounds();
            assertThat(quarter.left()).isCloseTo(-2, within(1e-5));
            assertThat(quarter.right()).isCloseTo(-1, within(1e-5));
        });
    }

    @Test
    void itIsAsHighAsTheClipIsLoudThere() {
        Recorded.film(scene -> {
            Waveform wave = new Waveform(Sounds.swelling(), 4, 1);
            for (double shown : new double[] {0.2, 0.5, 1}) {
                assertThat(wave.setShown(shown).height()).isCloseTo(shown, within(COLUMN));
            }
            assertThat(wave.setShown(1e-6).height()).as("silence is a hairline").isCloseTo(0.02, within(1e-6));
        });
    }

    @Test
    void aCopyIsShownByItsOwnProperty() {
        Recorded.film(scene -> {
            Waveform wave = new Waveform(Sounds.swelling(), 4, 1).setShown(0.5);
            Waveform copy = wave.copy().setShown(1);
            assertThat(wave.width()).isCloseTo(2, within(1e-5));
            assertThat(copy.width()).isCloseTo(4, within(1e-5));
        });
    }
}
