package org.kinora.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;

class TellingFrameTest {

    /** A square moves for two seconds, and stands for two as a smaller one. */
    private static final class Arrival extends Scene {
        @Override
        protected void construct() {
            Square square = new Square(3).moveTo(-4, 0);
            add(square);
            play(square.animate(s -> s.moveTo(4, 0)).seconds(2));
            square.scale(0.8);
            pause(2);
        }
    }

    @Test
    void whatHasArrivedTellsMoreThanWhatIsOnItsWay() {
        try (Film film = Film.record(new Arrival(), FilmSettings.DEFAULT);
                TellingFrame telling = new TellingFrame(new FilmFrames(film), new PictureSize(160, 90))) {
            long end = film.frameCount();
            assertThat(telling.among(0, end)).isBetween(end / 2, end);
            assertThat(telling.among(0, end / 2))
                    .as("of what moves all the time")
                    .isLessThan(end / 2);
        }
    }
}
