package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Animation;

/** When an animation begins and how fast it runs, at ten frames a second. */
class DelayTest {

    private static double x(Film film, long frame) {
        ShapeItem item = new FilmFrames(film).frame(frame).shapes().get(0);
        return item.path().transformed(item.toScene()).bounds().center().x();
    }

    private static Animation run(Dot dot) {
        return dot.animate(d -> d.shift(RIGHT.times(10))).rate(linear);
    }

    private static Film film(Function<Dot, Animation> animation) {
        return Recorded.film(scene -> {
            Dot dot = new Dot();
            scene.add(dot);
            scene.play(animation.apply(dot));
        });
    }

    @Test
    void aDelayComesBeforeTheRunTime() {
        Film film = film(dot -> run(dot).seconds(1).delay(0.5));
        assertThat(film.frameCount()).isEqualTo(15);
        assertThat(x(film, 5)).isCloseTo(0, within(1e-5));
        assertThat(x(film, 10)).isCloseTo(5, within(1e-5));
        assertThat(x(film, 14)).isCloseTo(9, within(1e-5));
    }

    @Test
    void decimalDelaysAddUpWithoutRounding() {
        assertThat(film(dot -> run(dot).delay(0.1).seconds(0.2)).frameCount()).isEqualTo(3);
        assertThat(film(dot -> run(dot).timeSpan(0.1, 0.3)).frameCount()).isEqualTo(3);
    }

    @Test
    void aTimeSpanSaysWhenItBeginsAndEnds() {
        Film film = film(dot -> together(rest(3), run(dot).timeSpan(1, 2)));
        assertThat(film.frameCount()).isEqualTo(30);
        assertThat(x(film, 10)).isCloseTo(0, within(1e-5));
        assertThat(x(film, 15)).isCloseTo(5, within(1e-5));
        assertThat(x(film, 20)).isCloseTo(10, within(1e-5));
    }

    @Test
    void aMembersDelayIsStretchedWithItsGroup() {
        Film film = film(dot -> together(after(1, run(dot))).seconds(4));
        assertThat(film.frameCount()).isEqualTo(40);
        assertThat(x(film, 20)).isCloseTo(0, within(1e-5));
        assertThat(x(film, 30)).isCloseTo(5, within(1e-5));
    }

    @Test
    void aDelayedAnimationFindsTheSceneAsItIsByThen() {
        Film film = Recorded.film(scene -> {
            Dot dot = new Dot();
            scene.add(dot);
            scene.play(
                    dot.animate(d -> d.moveTo(2, 0)).rate(linear),
                    after(1, dot.animate(d -> d.shift(RIGHT)).rate(linear)));
            scene.pause(1);
        });
        assertThat(x(film, 15)).isCloseTo(2.5, within(1e-5));
        assertThat(x(film, 25)).isCloseTo(3, within(1e-5));
    }

    @Test
    void anAnimationAtHalfSpeedTakesTwiceAsLong() {
        Film film = film(dot -> changeSpeed(run(dot), Map.of(0.0, 0.5)));
        assertThat(film.frameCount()).isEqualTo(20);
        assertThat(x(film, 10)).isCloseTo(5, within(1e-5));
    }

    @Test
    void aSpeedChangesEvenlyAlongTheWay() {
        // from 1 to 2: the place is e^t − 1 after the time t, and it arrives after ln 2
        Film film =
                film(dot -> changeSpeed(run(dot), Map.of(0.0, 1.0, 1.0, 2.0)).seconds(10));
        assertThat(x(film, 50)).isCloseTo(10 * (Math.sqrt(2) - 1), within(1e-4));
        assertThat(x(film, 99)).isCloseTo(10 * (Math.pow(2, 0.99) - 1), within(1e-4));
    }

    @Test
    void whatCannotBeDelayedOrSpedUpIsRefused() {
        assertThatThrownBy(() -> rest(1).delay(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A delay is 0 seconds or more, not -1.0");
        assertThatThrownBy(() -> rest(1).timeSpan(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A time span has 0 ≤ from ≤ to, in seconds, not 2.0 to 1.0");
        assertThatThrownBy(() -> changeSpeed(together(rest(1)), Map.of(0.0, 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("change that of each of its members");
        assertThatThrownBy(() -> changeSpeed(rest(1), Map.of(0.5, 0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A speed above 0 is given at a part of the time from 0 to 1, not 0.0 at 0.5");
    }
}
