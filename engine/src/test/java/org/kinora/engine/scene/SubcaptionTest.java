package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.kinora.engine.narration.Caption;

class SubcaptionTest {

    @Test
    void aSubcaptionIsShownForItsTime() {
        Film film = Recorded.film(scene -> {
            scene.pause(1);
            scene.subcaption("A circle", 2);
            scene.subcaption("turns", 1.5, 3);
            scene.pause(10);
        });
        assertThat(film.captions().all())
                .extracting(
                        Caption::text,
                        caption -> caption.from().doubleValue(),
                        caption -> caption.to().doubleValue())
                .containsExactly(tuple("A circle", 1.0, 3.0), tuple("turns", 4.0, 5.5));
    }

    @Test
    void aSubcaptionThatCannotBeReadIsToldWithItsTimeAndText() {
        Film film = Recorded.film(scene -> {
            scene.subcaption("This is far more than can be read in one second", 1, 2);
            scene.pause(4);
        });
        assertThat(film.warnings()).hasSize(1);
        assertThat(film.warnings().get(0))
                .matches("[A-Za-z]+\\.java:[0-9]+: at 2\\.000 s, the caption \"This is far more than can be read"
                        + " in one second\" goes by with 47 characters a second, and 20 can be read: use fewer words,"
                        + " or leave a pause");
    }

    @Test
    void aSubcaptionNeedsATextATimeAndAnOffset() {
        assertThatThrownBy(() -> Recorded.film(scene -> scene.subcaption("  \n ", 1)))
                .hasMessageEndingWith("subcaption(\u2026): there is no text to show");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.subcaption("a", 0)))
                .hasMessageContaining("not for 0.0 s from 0.0 s on");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.subcaption("a", 1, -1)))
                .hasMessageContaining("not for 1.0 s from -1.0 s on");
        assertThatThrownBy(() -> Recorded.film(scene -> scene.subcaption("a", Double.NaN)))
                .hasMessageContaining("not for NaN s");
    }
}
