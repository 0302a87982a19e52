package org.kinora.engine.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.preview.WindowLayout.Area;

class SeatingTest {

    private static final PictureSize FILM = new PictureSize(1920, 1080);

    /** A laptop's, to the right of the projector, with a bar at its upper edge. */
    private static final DeskScreen LAPTOP = new DeskScreen(1, new Area(1920, 28, 1440, 872));

    private static final DeskScreen PROJECTOR = new DeskScreen(2, new Area(0, 0, 1920, 1080));

    @Test
    void theSpeakerHasTheDesktopsOwnScreenWhereverItLies() {
        Seating seating = new Seating(List.of(LAPTOP, PROJECTOR), false);
        assertThat(seating.audience()).isEqualTo(PROJECTOR);
        assertThat(seating.notes()).isEqualTo(LAPTOP.room());
        assertThat(seating.stage(FILM, true)).isEqualTo(new Area(0, 0, 960, 540));
    }

    @Test
    void screensAreSwappedAtTheSpeakersWord() {
        Seating seating = new Seating(List.of(LAPTOP, PROJECTOR), true);
        assertThat(seating.audience()).isEqualTo(LAPTOP);
        assertThat(seating.notes()).isEqualTo(PROJECTOR.room());
    }

    @Test
    void onOneScreenThePictureLiesBelowTheNotesAsFarAsThereIsRoom() {
        Seating seating = new Seating(List.of(LAPTOP), false);
        assertThat(seating.notes()).isEqualTo(new Area(1920, 28, 1100, 620));
        Area stage = seating.stage(FILM, true);
        assertThat(stage.height()).isEqualTo(872 / 3);
        assertThat(stage.top() + stage.height()).isEqualTo(28 + 872);
        assertThat(seating.stage(FILM, false)).isEqualTo(new Area(1920, 28, 960, 540));
    }

    @Test
    void aPictureThatIsHigherThanTheScreenIsMadeSmaller() {
        Seating seating = new Seating(List.of(PROJECTOR), false);
        assertThat(seating.stage(new PictureSize(1080, 1920), false)).isEqualTo(new Area(0, 0, 608, 1080));
    }
}
