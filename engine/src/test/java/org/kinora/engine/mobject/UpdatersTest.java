package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.DrawnItems.items;
import static org.kinora.engine.scene.DrawnItems.seenCenter;

import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Simulation;

/** What is edited or made anew at every moment, and what goes on step by step, at ten frames a second. */
class UpdatersTest {

    @Test
    void whatIsRedrawnReadsTheSceneAsItIsAtEveryMoment() {
        Film film = Recorded.film(scene -> {
            var dot = new Dot();
            var t = new ValueTracker(1);
            scene.add(redraw(at -> new Group<Mobject>(
                    new Line(ORIGIN, dot.center()), new Text(t.get() < 1.5 ? "a" : "bc", 40).nextTo(dot, UP))));
            scene.play(
                    dot.animate(d -> d.shift(RIGHT.times(4))).rate(linear),
                    t.animate(v -> v.set(2)).rate(linear));
            scene.pause(0.5);
        });
        // with the dot, which appears when it is animated
        assertThat(items(film, 2)).hasSize(1 + 1 + 1);
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(1, within(1e-6));
        assertThat(items(film, 12)).hasSize(1 + 2 + 1);
        assertThat(seenCenter(film, 12, 0).x()).isCloseTo(2, within(1e-6));
        // in any order
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(1, within(1e-6));
    }

    @Test
    void whatIsRedrawnCanStop() {
        Film film = Recorded.film(scene -> {
            var dot = new Dot();
            var square = redraw(at -> new Square(1).moveTo(dot));
            scene.add(square);
            scene.play(dot.animate(d -> d.shift(RIGHT)).rate(linear));
            square.stopFollowing();
            scene.play(dot.animate(d -> d.shift(RIGHT)).rate(linear));
        });
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(0.5, within(1e-6));
        assertThat(seenCenter(film, 18, 0).x()).isCloseTo(1, within(1e-6));
    }

    @Test
    void anUpdaterEditsAtEveryMomentUntilItIsStopped() {
        Film film = Recorded.film(scene -> {
            var x = new ValueTracker(0);
            var dot = new Dot().onFrame((d, at) -> d.moveTo(x.get(), 1).setColor(BLACK.mix(WHITE, x.get() / 4)));
            scene.add(dot);
            scene.play(x.animate(v -> v.set(4)).rate(linear));
            dot.stopFollowing();
            scene.play(x.animate(v -> v.set(0)).rate(linear));
        });
        assertThat(seenCenter(film, 5, 0).x()).isCloseTo(2, within(1e-6));
        assertThat(seenCenter(film, 5, 0).y()).isCloseTo(1, within(1e-6));
        assertThat(items(film, 5).get(0).fill()).isEqualTo(BLACK.mix(WHITE, 0.5));
        assertThat(seenCenter(film, 15, 0).x()).isCloseTo(4, within(1e-6));
    }

    @Test
    void aSimulationGoesStepByStepFromItsBeginningAndCanStop() {
        Film film = Recorded.film(scene -> {
            scene.pause(0.5);
            Simulation<Double> fall = simulate(0.0, (height, seconds) -> height - 2 * seconds);
            var dot = new Dot();
            dot.transform().follow(at -> Affine.translation(point(0, fall.at(at))));
            scene.add(dot);
            scene.pause(1);
            fall.stop();
            scene.pause(1);
        });
        assertThat(seenCenter(film, 10, 0).y()).isCloseTo(-1, within(1e-6));
        assertThat(seenCenter(film, 22, 0).y()).isCloseTo(-2, within(1e-6));
    }

    @Test
    void noTimePassesInsideAnimate() {
        assertThatThrownBy(() -> Recorded.film(scene -> {
                    var c = new Circle();
                    scene.play(c.animate(x -> {
                        x.shift(RIGHT);
                        scene.pause(1);
                    }));
                }))
                .hasMessageContaining("No time passes inside animate");
    }

    @Test
    void anUpdaterEditsWhatGoesOnFollowing() {
        Film film = Recorded.film(scene -> {
            var x = new ValueTracker(0);
            var number = new DecimalNumber(0, 1).follow(x).onFrame((n, at) -> n.setOpacity(1 - x.get() / 8));
            var dot = new Dot();
            var square = new Square(1).alwaysNextTo(dot, UP, 0.5).onFrame((s, at) -> s.setOpacity(1 - x.get() / 8));
            scene.add(number, dot, square);
            scene.play(
                    x.animate(v -> v.set(4)).rate(linear),
                    dot.animate(d -> d.shift(RIGHT)).rate(linear));
            assertThat(number.value().get()).isEqualTo(4);
            assertThat(number.opacity().get()).isEqualTo(0.5);
            assertThat(square.center().x()).isCloseTo(1, within(1e-6));
            assertThat(square.opacity().get()).isEqualTo(0.5);
        });
        assertThat(film.frameCount()).isEqualTo(10);
    }

    @Test
    void twoUpdatersEditOneAfterTheOther() {
        Recorded.film(scene -> {
            var x = new ValueTracker(0);
            var dot = new Dot().onFrame((d, at) -> d.moveTo(x.get(), 0)).onFrame((d, at) -> d.shift(UP));
            scene.add(dot);
            scene.play(x.animate(v -> v.set(4)));
            assertThat(dot.center().x()).isCloseTo(4, within(1e-6));
            assertThat(dot.center().y()).isCloseTo(1, within(1e-6));
        });
    }
}
