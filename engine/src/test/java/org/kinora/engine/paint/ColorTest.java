package org.kinora.engine.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.geometry.Point;

class ColorTest {

    @Test
    void aColorIsReadAndWrittenInHexadecimals() {
        assertThat(Color.hex("#5cD0B3")).hasToString("#5CD0B3FF");
        assertThat(Color.hex("#12345678").alpha()).isEqualTo(0x78 / 255.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5CD0B3", "#5CD0B", "#5CD0BG", "#+12345", "#5CD0B3F"})
    void whatIsNoColorIsRefused(String text) {
        assertThatThrownBy(() -> Color.hex(text)).hasMessageContaining("#RRGGBB");
    }

    @Test
    void aTransparentEndLendsItsAlphaOnly() {
        assertThat(Color.RED.mix(Color.TRANSPARENT, 0.5)).isEqualTo(Color.RED.withAlpha(0.5));
    }

    @Test
    void aColorRunsIntoAGradientStopByStop() {
        LinearGradient gradient = new LinearGradient(Point.LEFT, Point.RIGHT, Color.BLACK, Color.WHITE);
        Paint middle = Color.WHITE.interpolate(gradient, 0.5);
        assertThat(((LinearGradient) middle).stops().at(0)).isEqualTo(Color.rgb(0.5, 0.5, 0.5));
        assertThat(gradient.stops().at(0.25)).isEqualTo(Color.rgb(0.25, 0.25, 0.25));
    }
}
