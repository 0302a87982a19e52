package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.DrawnItems.items;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Animation;

/** What draws the eye and leaves everything as it was, at ten frames a second. */
class MoreEmphasisTest {

    private static Bounds seen(ShapeItem item) {
        return item.path().transformed(item.toScene()).bounds();
    }

    /** A square of side 2 that is shown, animated for two seconds and then stands for another. */
    private static Film film(Function<Square, Animation> animation) {
        Film film = Recorded.film(scene -> {
            Square square = new Square(2).moveTo(1, 0);
            scene.add(square);
            scene.pause(0.1);
            scene.play(animation.apply(square).seconds(2).rate(linear));
            scene.pause(1);
        });
        assertThat(items(film, 0)).hasSize(1);
        assertThat(items(film, 25)).isEqualTo(items(film, 0));
        return film;
    }

    @Test
    void aShortLineRunsAroundUnlessToldOtherwise() {
        Film film = film(square -> circumscribe(square).gap(0).color(RED));
        assertThat(items(film, 11)).hasSize(2);
        assertThat(items(film, 11).get(1).path().measure().length()).isCloseTo(0.3 * 8, within(1e-4));
        assertThat(items(film, 11).get(1).stroke().paint()).isEqualTo(RED);
    }

    @Test
    void aCircleThatIsDrawnFadesOut() {
        Film film = film(square -> circumscribe(square).circle().fadeOut().gap(0));
        assertThat(items(film, 6).get(1).path().measure().length()).isCloseTo(Math.PI * Math.sqrt(2), within(1e-2));
        assertThat(seen(items(film, 11).get(1)).width()).isCloseTo(2 * Math.sqrt(2), within(1e-4));
        assertThat(items(film, 16).get(1).opacity()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aFigureThatFadesInIsUndrawnOrFadesOut() {
        Film undrawn = film(square -> circumscribe(square).fadeIn().gap(0));
        assertThat(items(undrawn, 6).get(1).opacity()).isCloseTo(0.5, within(1e-9));
        assertThat(items(undrawn, 16).get(1).path().measure().length()).isCloseTo(4, within(1e-4));
        Film faded = film(square -> circumscribe(square).fadeIn().fadeOut());
        assertThat(items(faded, 16).get(1).opacity()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aSpotlightShrinksUponItsAim() {
        Film film = film(square -> focusOn(square).opacity(0.4).color(BLUE));
        assertThat(items(film, 1)).hasSize(1);
        Bounds half = seen(items(film, 11).get(1));
        assertThat(half.center().x()).isCloseTo(1, within(1e-5));
        assertThat(half.width()).isCloseTo(64 / 9.0 + 4, within(1e-4));
        assertThat(items(film, 11).get(1).opacity()).isCloseTo(0.5, within(1e-9));
        assertThat(film(square -> focusOn(point(-3, 2))).frameCount()).isEqualTo(31);
    }

    @Test
    void linesBurstOutOfAPointAndVanish() {
        Film film = film(square -> flash(square)
                .lines(8)
                .radius(0.5)
                .lineLength(0.25)
                .strokeWidth(2)
                .color(TEAL));
        assertThat(items(film, 11)).hasSize(9);
        assertThat(seen(items(film, 11).get(1))).isEqualTo(new Bounds(1.5, 0, 1.75, 0));
        Film thin = film(square -> flash(point(0, 0)).width(0.5));
        assertThat(items(thin, 11)).hasSize(13);
        assertThat(items(thin, 11).get(1).path().measure().length()).isCloseTo(0.1, within(1e-5));
    }

    @Test
    void whatWigglesSwellsAndTurnsAboutItsCentre() {
        Film film = film(square -> wiggle(square).factor(1.5).angle(0.2).times(1));
        // half way it is largest and has turned furthest
        ShapeItem half = items(film, 11).get(0);
        assertThat(half.toScene().meanScale()).isCloseTo(1.5, within(1e-9));
        assertThat(Math.atan2(half.toScene().yx(), half.toScene().xx())).isCloseTo(0.2, within(1e-9));
        assertThat(seen(half).center().x()).isCloseTo(1, within(1e-5));
        Film about = film(square -> wiggle(square).angle(0).about(ORIGIN));
        assertThat(seen(items(about, 11).get(0)).center().x()).isCloseTo(1.1, within(1e-5));
    }

    @Test
    void aWavePassesFromLeftToRight() {
        Film film =
                film(square -> applyWave(square).amplitude(0.5).direction(UP).width(0.5));
        // its crest is in the middle when half of the time is over
        Bounds half = seen(items(film, 11).get(0));
        // and the curves that replace it are that near to it, a third of a pixel in a large picture
        assertThat(half.top()).isCloseTo(1.5, within(2e-3));
        assertThat(half.left()).isCloseTo(0, within(1e-5));
        assertThat(items(film, 11).get(0).path().size()).isGreaterThan(4 * 5);
        Film ripples =
                film(square -> applyWave(square).amplitude(0.5).ripples(2).width(0.9));
        assertThat(seen(items(ripples, 11).get(0)).bottom()).isLessThan(-1.45);
    }

    @Test
    void whatFollowsSomethingGoesOnDoingSoAfterAWave() {
        Film film = Recorded.film(scene -> {
            var square = new Square(1);
            var frame = new SurroundingRectangle(square, 0).follow();
            scene.add(square, frame);
            scene.play(applyWave(frame));
            scene.play(square.animate(s -> s.scale(3)));
            scene.pause(1);
        });
        assertThat(seen(items(film, 31).get(1)).width()).isCloseTo(3, within(1e-4));
    }

    @Test
    void whatBlinksIsSeenOrGone() {
        Film film = film(square -> blink(square).onOff(3, 1).times(2));
        for (int frame = 1; frame < 21; frame++) {
            boolean isDark = frame >= 9 && frame < 11 || frame >= 19;
            assertThat(items(film, frame)).as("frame %d", frame).hasSize(isDark ? 0 : 1);
        }
        Film gone = Recorded.film(scene -> {
            Square square = new Square(1);
            scene.play(blink(square).hideAtEnd());
            scene.pause(1);
            scene.add(square);
            scene.pause(1);
        });
        assertThat(items(gone, 15)).isEmpty();
        assertThat(items(gone, 25)).hasSize(1);
    }

    @Test
    void aBroadcastSendsRingsOutOfAPoint() {
        Film film = Recorded.film(scene -> {
            Circle ring = new Circle(2).moveTo(1, 0);
            scene.play(broadcast(ring)
                    .from(ORIGIN)
                    .count(3)
                    .lagRatio(0.5)
                    .opacity(0.8, 0.2)
                    .seconds(2)
                    .rate(linear));
            scene.pause(1);
            assertThat(ring.isShown()).isFalse();
        });
        assertThat(items(film, 3)).hasSize(1);
        assertThat(items(film, 8)).hasSize(2);
        ShapeItem first = items(film, 5).get(0);
        assertThat(seen(first).width()).isCloseTo(2, within(1e-4));
        assertThat(seen(first).center().x()).isCloseTo(0.5, within(1e-5));
        assertThat(first.opacity()).isCloseTo(0.5, within(1e-9));
        assertThat(items(film, 22)).isEmpty();
    }
}
