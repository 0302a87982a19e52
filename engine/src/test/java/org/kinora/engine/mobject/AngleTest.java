package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

class AngleTest {

    private static final double PRECISION = 1e-4;

    @Test
    void anAngleRunsCounterClockwiseFromTheFirstLineToTheSecond() {
        Recorded.film(scene -> {
            Line right = new Line(ORIGIN, RIGHT.times(2));
            Line up = new Line(ORIGIN, UP.times(2));
            assertThat(new Angle(right, up).value()).isCloseTo(PI / 2, within(PRECISION));
            assertThat(new Angle(up, right).value()).isCloseTo(3 * PI / 2, within(PRECISION));
            assertThat(new Angle(up, right).other().value()).isCloseTo(PI / 2, within(PRECISION));
            assertThat(new Angle(right, up).quadrant(1, -1).value()).isCloseTo(3 * PI / 2, within(PRECISION));
            Bounds arc = new Angle(right, up).radius(0.7).bounds();
            assertThat(arc.right()).isCloseTo(0.7, within(PRECISION));
            assertThat(arc.bottom()).isCloseTo(0, within(PRECISION));
        });
    }

    @Test
    void theVertexIsWhereTheLinesWouldMeet() {
        Recorded.film(scene -> {
            Angle angle = new Angle(new Line(point(2, 1), point(4, 1)), new Line(point(1, 2), point(1, 5))).radius(0.5);
            assertThat(angle.bounds().left()).isCloseTo(1, within(PRECISION));
            assertThat(angle.bounds().top()).isCloseTo(1.5, within(PRECISION));
        });
    }

    @Test
    void anAngleBetweenArrowsFollowsThemAndSaysHowLargeItIs() {
        AtomicReference<Angle> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Vector fixed = new Vector(RIGHT.times(2));
            Line arm = new Line(ORIGIN, RIGHT.times(2));
            made.set(new Angle(fixed, arm).dot().follow());
            scene.add(fixed, arm, made.get());
            scene.play(1, rotate(arm, PI, ORIGIN).rate(linear));
            scene.pause(0.2);
        });
        for (long frame = 0; frame < 10; frame++) {
            assertThat(made.get().valueAt(film.moment(frame))).isCloseTo(PI * frame / 10, within(PRECISION));
        }
        assertThat(made.get().boundsAt(film.moment(11)).left()).isCloseTo(-0.5, within(PRECISION));
    }

    @Test
    void whatWasTurnedAroundStaysSoWhenItFollows() {
        AtomicReference<Angle> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Line right = new Line(ORIGIN, RIGHT);
            Line up = new Line(ORIGIN, UP);
            made.set(new Angle(right, up).follow().other());
            scene.add(made.get());
            scene.pause(0.2);
            scene.add(right.shift(1, 0), up.shift(1, 0));
            scene.pause(0.2);
        });
        assertThat(made.get().valueAt(film.moment(3))).isCloseTo(3 * PI / 2, within(PRECISION));
        assertThat(made.get().boundsAt(film.moment(3)).center().x()).isCloseTo(1, within(PRECISION));
    }

    @Test
    void linesThatAreParallelForAMomentHaveNoAngleThen() {
        AtomicReference<Angle> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Line base = new Line(point(-2, -1), point(2, -1));
            Line arm = new Line(point(0, 0), point(2, 2));
            made.set(new Angle(base, arm).follow());
            scene.add(made.get());
            scene.pause(0.2);
            arm.putStartAndEnd(point(0, 0), point(2, 0));
            scene.pause(0.2);
        });
        assertThat(made.get().valueAt(film.moment(0))).isCloseTo(PI / 4, within(PRECISION));
        assertThat(made.get().valueAt(film.moment(3))).isZero();
    }

    @Test
    void aRightAngleIsASquareInItsQuadrant() {
        Recorded.film(scene -> {
            Line right = new Line(LEFT, RIGHT);
            Line up = new Line(DOWN, UP);
            Bounds mark = new RightAngle(right, up, 0.2).quadrant(-1, 1).bounds();
            assertThat(mark.left()).isCloseTo(-0.2, within(PRECISION));
            assertThat(mark.top()).isCloseTo(0.2, within(PRECISION));
            assertThat(mark.right()).isCloseTo(0, within(PRECISION));
        });
    }

    @Test
    void aLabelLiesOutsideTheMiddleOfTheArc() {
        Recorded.film(scene -> {
            Angle angle =
                    Angle.fromThreePoints(RIGHT.times(3), ORIGIN, UP.times(3)).radius(1);
            Square label = angle.label(new Square(0.2));
            assertThat(label.center().x()).isCloseTo(label.center().y(), within(PRECISION));
            assertThat(label.center().length()).isGreaterThan(1.1);
        });
    }

    @Test
    void linesWithoutAnAngleAreRefusedInASentence() {
        Recorded.film(scene -> {
            Line right = new Line(ORIGIN, RIGHT);
            assertThatThrownBy(() -> new Angle(right, new Line(UP, UP.plus(RIGHT))))
                    .hasMessageContaining("not parallel: make them cross");
            assertThatThrownBy(() -> new RightAngle(right, new Line(UP, UP))).hasMessageContaining("have a length");
            Angle angle = new Angle(right, new Line(ORIGIN, UP));
            assertThatThrownBy(() -> angle.quadrant(2, 1)).hasMessageContaining("not by 2 and 1");
            assertThatThrownBy(() -> angle.radius(-1)).hasMessageContaining("above 0, not -1.0");
            assertThatThrownBy(() -> new RightAngle(right, new Line(ORIGIN, UP), Double.NaN))
                    .hasMessageContaining("above 0, not NaN");
        });
    }
}
