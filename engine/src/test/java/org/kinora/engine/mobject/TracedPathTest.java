package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Trails;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

/** At ten frames a second. */
class TracedPathTest {

    private static final double PRECISION = 1e-4;

    private static Film circling(AtomicReference<TracedPath> made, double dissipating) {
        return Recorded.film(scene -> {
            ValueTracker turn = new ValueTracker(0);
            Dot dot = new Dot().onFrame((d, at) -> d.moveTo(StrictMath.cos(turn.get()), StrictMath.sin(turn.get())));
            scene.pause(0.5);
            made.set(new TracedPath(dot).dissipatingTime(dissipating));
            scene.add(dot, made.get());
            scene.play(2, turn.animate(t -> t.set(PI)).rate(linear));
            scene.pause(1);
        });
    }

    @Test
    void theWayOfAPointOnACircleIsAnArc() {
        AtomicReference<TracedPath> made = new AtomicReference<>();
        Film film = circling(made, Double.POSITIVE_INFINITY);
        assertThat(made.get().outlineAt(film.moment(5)).isEmpty()).isTrue();
        Path way = made.get().outlineAt(film.moment(27));
        assertThat(way.measure().length()).isCloseTo(PI, within(1e-3));
        for (double share = 0; share <= 1; share += 0.01) {
            assertThat(way.measure().pointAt(share).length()).isCloseTo(1, within(5e-4));
        }
    }

    @Test
    void aFramesTraceDoesNotDependOnTheFramesAskedForBefore() {
        AtomicReference<TracedPath> made = new AtomicReference<>();
        Film film = circling(made, Double.POSITIVE_INFINITY);
        Path late = made.get().outlineAt(film.moment(24));
        Path early = made.get().outlineAt(film.moment(8));

        AtomicReference<TracedPath> again = new AtomicReference<>();
        Film other = circling(again, Double.POSITIVE_INFINITY);
        for (long frame = 0; frame < 24; frame++) {
            Path way = again.get().outlineAt(other.moment(frame));
            if (frame == 8) {
                assertThat(way).isEqualTo(early);
            }
        }
        assertThat(again.get().outlineAt(other.moment(24))).isEqualTo(late);
    }

    @Test
    void whatIsLongerAgoThanTheDissipatingTimeIsForgotten() {
        AtomicReference<TracedPath> made = new AtomicReference<>();
        Film film = circling(made, 0.75);
        // 7.5 frames of 20 for half a turn; the first half frame is a straight piece
        assertThat(made.get().outlineAt(film.moment(20)).measure().length()).isCloseTo(PI * 7.5 / 20, within(2e-3));
        assertThat(made.get().outlineAt(film.moment(34)).isEmpty())
                .as("the point rests for longer")
                .isTrue();
    }

    @Test
    void aTraceThatStopsFollowingStaysAsItIs() {
        AtomicReference<TracedPath> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Dot dot = new Dot();
            made.set(new TracedPath(dot));
            scene.add(dot, made.get());
            scene.play(1, dot.animate(d -> d.shift(2, 0)).rate(linear));
            made.get().stopFollowing();
            scene.play(1, dot.animate(d -> d.shift(0, 2)));
        });
        Bounds end = made.get().boundsAt(film.moment(19));
        assertThat(end.width()).isCloseTo(2, within(PRECISION));
        assertThat(end.height()).isZero();
    }

    @Test
    void aLeapDoesNotBendWhatLiesBeforeIt() {
        Path trail = Trails.smooth(List.of(ORIGIN, RIGHT.times(0.1), RIGHT.times(0.2), point(0.2, 5)));
        assertThat(trail.upTo(0.2 / 5.2).bounds().height()).isLessThan(0.05);
        assertThat(Trails.smooth(List.of(UP, UP, UP)).isEmpty()).isTrue();
    }

    @Test
    void pointsThatAreNowhereAndNegativeTimesAreRefused() {
        Recorded.film(scene -> {
            TracedPath lost = new TracedPath(at -> point(Double.NaN, 1));
            assertThatThrownBy(lost::outline).hasMessageContaining("at 0.000 s it is at (NaN, 1.0)");
            assertThatThrownBy(() -> lost.dissipatingTime(-1)).hasMessageContaining("0 seconds or more, not -1.0");
        });
    }

    @Test
    void aCopyTracesTheCopyAndHasBeenWhereTheOriginalWas() {
        Recorded.film(scene -> {
            Dot dot = new Dot();
            TracedPath trace = new TracedPath(dot);
            Group<Mobject> both = new Group<>(trace, dot);
            scene.add(both);
            scene.play(dot.animate(d -> d.shift(2, 0)).rate(linear));
            Group<Mobject> copies = both.copy();
            scene.add(copies);
            scene.play(animate(copies.get(1), d -> d.shift(0, 3)).rate(linear));
            assertThat(trace.width()).isCloseTo(2, within(1e-6));
            assertThat(trace.height()).isCloseTo(0, within(1e-6));
            assertThat(copies.get(0).width()).isCloseTo(2, within(0.05));
            assertThat(copies.get(0).height()).isCloseTo(3, within(0.05));
        });
    }

    @Test
    void aLineThatIsMovedGoesOnFromThePoint() {
        Recorded.film(scene -> {
            Dot dot = new Dot();
            TracedPath trace = new TracedPath(dot);
            scene.add(trace, dot);
            scene.play(dot.animate(d -> d.shift(2, 0)).rate(linear));
            new Group<Mobject>(trace, dot).shift(0, -1);
            scene.play(dot.animate(d -> d.shift(1, 0)).rate(linear));
            // one unit down, and on from there
            assertThat(trace.bounds().left()).isCloseTo(0, within(1e-6));
            assertThat(trace.bounds().right()).isCloseTo(3, within(1e-6));
            assertThat(trace.center().y()).isCloseTo(-1, within(1e-6));
            assertThat(trace.height()).isCloseTo(0, within(1e-6));
        });
    }
}
