package org.kinora.scenes.gallery.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.CaptionCheck;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.sound.SoundRole;
import org.kinora.engine.timeline.Section;

class SpokenCycloidTest {

    @Test
    void itIsSpokenInTwoLinesWhoseCaptionsCanBeRead() {
        try (Film film = Film.record(new SpokenCycloid(), FilmSettings.DEFAULT)) {
            Captions captions = film.captions();
            assertThat(film.warnings()).isEmpty();
            assertThat(CaptionCheck.of(captions)).isEmpty();
            assertThat(captions.all())
                    .extracting(Caption::text)
                    .startsWith("A wheel rolls along a line.")
                    .endsWith("And where it touches the ground, the point stands still.");
            assertThat(film.soundtrack().sounds())
                    .hasSize(2)
                    .allMatch(sound -> sound.role() == SoundRole.VOICE)
                    .allMatch(sound -> sound.clip().peak(0, sound.clip().seconds()) > 0.1);
            assertThat(film.sections())
                    .extracting(Section::name)
                    .containsExactly("A rolling wheel", "Four times its height");
        }
    }

    @Test
    void whatIsSaidOfTheArchIsTrueOfTheOneThatIsDrawn() {
        var arch = SpokenCycloid.cycloid(0, 2 * Math.PI);
        Bounds bounds = arch.bounds();
        assertThat(arch.measure().length()).isCloseTo(4 * bounds.height(), within(1e-2));
        assertThat(bounds.width()).isCloseTo(Math.PI * bounds.height(), within(1e-3));
    }
}
