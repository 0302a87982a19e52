package org.kinora.engine.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.timeline.FrameRate;

class NotesPageTest {

    private static final PictureSize SIZE = new PictureSize(1100, 620);

    private static NotesPage.Content content(String notes) {
        Deck deck = new Deck("Talk", FrameRate.of(10), List.of(new DeckSlide("Slide", 0, 10, false, false, notes)));
        return new NotesPage.Content(Talk.playing(deck, 0, 0), "14:05", "0:00", 0, false, "");
    }

    private static void draw(NotesPage page, String notes, int firstRow) {
        page.draw(content(notes), page.nextArea(16.0 / 9), firstRow);
    }

    @Test
    void notesThatAreTooLongAreReadByStretchesUpToTheirLastRow() {
        try (NotesPage page = new NotesPage(SIZE, 1)) {
            draw(page, "word ".repeat(1000), 0);
            int beyond = page.rowsBeyond();
            assertThat(beyond).isPositive();
            draw(page, "word ".repeat(1000), beyond + 100);
            assertThat(page.rowsBeyond()).isEqualTo(beyond);
            draw(page, "word", 0);
            assertThat(page.rowsBeyond()).as("of the next slide").isZero();
        }
    }

    @Test
    void notesThatHaveRoomAreNotCut() {
        try (NotesPage page = new NotesPage(SIZE, 1)) {
            draw(page, "word ".repeat(150), 0);
            assertThat(page.rowsBeyond()).isZero();
        }
    }
}
