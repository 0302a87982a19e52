package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kinora.engine.animation.Animations.create;
import static org.kinora.engine.animation.Animations.fadeIn;
import static org.kinora.engine.animation.Animations.fadeOut;

import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Play;

class FilmPlaysTest {

    private static final class Plays extends Scene {
        @Override
        protected void construct() {
            Circle one = new Circle();
            Circle other = new Circle();
            Square square = new Square(1);
            play(create(one), fadeIn(other), fadeIn(square));
            pause(2);
            thread(() -> play(3, fadeOut(square)));
            play(one.animate(c -> c.shift(RIGHT)).seconds(0.5));
        }
    }

    @Test
    void everyPlayIsKnownWithItsNameItsStretchAndItsLine() {
        try (Film film = Film.record(new Plays(), new FilmSettings(FrameRate.of(10), 16 / 9.0, 1))) {
            assertThat(film.plays())
                    .extracting(Play::name, Play::firstFrame, Play::endFrame)
                    .containsExactly(
                            tuple("Create, FadeIn ×2", 0L, 10L),
                            tuple("FadeOut", 30L, 60L),
                            tuple("animate(…)", 30L, 35L));
            assertThat(film.plays())
                    .extracting(Play::place)
                    .allMatch(place -> place.matches("FilmPlaysTest.java:\\d+"));
            assertThat(film.plays()).extracting(Play::place).doesNotHaveDuplicates();
        }
    }
}
