package org.kinora.scenes.viz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.engine.paint.Color;

class PaletteTest {

    /** What the Web Content Accessibility Guidelines 2.1, success criterion 1.4.3, ask for. */
    private static final double READABLE = 4.5;

    /** What they ask for where letters are large, as those of films are. */
    private static final double READABLE_IN_LARGE = 3;

    @Test
    void everyInkCanBeReadOnTheBackgroundAndOnPanels() {
        for (Color ink : new Color[] {Palette.INK, Palette.FAINT_INK, Palette.SMALL_PRINT}) {
            assertThat(contrast(ink, Palette.BACKGROUND)).as("%s", ink).isGreaterThan(READABLE);
            assertThat(contrast(ink, Palette.PANEL)).as("%s", ink).isGreaterThan(READABLE);
        }
    }

    @Test
    void whatIsSwitchedOffCanBeSeenOnTheBackground() {
        assertThat(contrast(Palette.VIOLET, Palette.BACKGROUND)).isGreaterThan(READABLE);
    }

    @Test
    void whatIsWrittenOnACellCanBeReadWhateverItsNumber() {
        for (double value = 0; value <= 1; value += 0.01) {
            assertThat(contrast(Palette.inkOnHeat(value), Palette.heat(value)))
                    .as("at %s", value)
                    .isGreaterThan(READABLE_IN_LARGE);
            assertThat(contrast(Palette.INK, Palette.signed(2 * value - 1)))
                    .as("at %s", 2 * value - 1)
                    .isGreaterThan(READABLE_IN_LARGE);
        }
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    /** The guidelines' own formula for a channel of sRGB. */
    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
