package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.StreamLine;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/** Fields of arrows and of lines, at ten frames a second. */
class FieldsTest {

    private static final double PRECISION = 1e-4;
    private static final Range ONE = new Range(0, 1);

    @Test
    void arrowsBeginAtTheirPlacesAndAreLongerAndRedderWhereVectorsAreLonger() {
        Recorded.film(scene -> {
            Moment now = Recording.current().now();
            ArrowVectorField field = new ArrowVectorField(p -> point(p.x(), 0), new Range(0, 2), ONE);
            assertThat(field.parts()).hasSize(6);
            assertThat(field.shapes().get(0).outline().isEmpty())
                    .as("no vector, no arrow")
                    .isTrue();
            assertThat(field.get(2).corner(LEFT).x()).isCloseTo(1, within(PRECISION));
            assertThat(field.get(4).width()).isGreaterThan(field.get(2).width()).isLessThan(1);
            assertThat(field.shapes().get(4).fill().at(now)).isEqualTo(RED);
            assertThat(field.setLengths(norm -> 0.5).get(4).width()).isCloseTo(0.5, within(PRECISION));
        });
    }

    @Test
    void aFieldOfAxesTurnsAndStretchesWithThem() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 2), new Range(0, 2), 8, 4).rotate(PI / 2, ORIGIN);
            ArrowVectorField field = axes.vectorField(p -> point(1, 0)).setLengths(norm -> norm);
            assertThat(field.get(0).height()).isCloseTo(1, within(PRECISION));
            assertThat(field.get(0).bounds().corner(DOWN).distanceTo(axes.c2p(0, 0)))
                    .isLessThan(PRECISION);
        });
    }

    @Test
    void aFieldFollowsTheMomentAndTurnsIntoAnother() {
        AtomicReference<ArrowVectorField> followed = new AtomicReference<>();
        AtomicReference<ArrowVectorField> turned = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            followed.set(new ArrowVectorField(p -> RIGHT, ONE, ONE)
                    .setLengths(norm -> norm)
                    .follow(at -> p -> point(at.seconds(), 0)));
            turned.set(new ArrowVectorField(p -> RIGHT, ONE, ONE).setLengths(norm -> norm));
            scene.add(followed.get(), turned.get());
            scene.play(
                    1,
                    turned.get().animate(f -> f.setFunction(p -> point(3, 0))).rate(linear));
        });
        assertThat(followed.get().get(0).boundsAt(film.moment(5)).width()).isCloseTo(0.5, within(PRECISION));
        assertThat(turned.get().get(0).boundsAt(film.moment(5)).width()).isCloseTo(2, within(PRECISION));
    }

    @Test
    void aCopyOfAFieldHasAFieldOfItsOwn() {
        Recorded.film(scene -> {
            for (double step : new double[] {1, 0.05}) {
                Range range = new Range(0, 2, step);
                ArrowVectorField field = new ArrowVectorField(p -> RIGHT, range, range);
                ArrowVectorField copy = field.copy().setFunction(p -> Point.ORIGIN);
                scene.add(field, copy);
                Moment now = Recording.current().now();
                assertThat(field.vectorAt(UP, now)).isEqualTo(RIGHT);
                assertThat(copy.vectorAt(UP, now)).isEqualTo(Point.ORIGIN);
                if (step == 1) {
                    assertThat(copy.shapes().get(0).outline().isEmpty()).isTrue();
                    assertThat(field.shapes().get(0).outline().isEmpty()).isFalse();
                } else {
                    assertThat(copy.parts()).hasOnlyElementsOfType(Crowd.class);
                    Crowd own = (Crowd) field.get(0);
                    assertThat(((Crowd) copy.get(0)).pictureAt(now)).isNotEqualTo(own.pictureAt(now));
                }
            }
        });
    }

    @Test
    void aPointThatDriftsAroundComesBackAfterAWholeTurn() {
        StreamLine turn = StreamLine.from(RIGHT, Point::perpendicular, TAU / 100, 100, p -> true);
        assertThat(turn.points()).hasSize(101);
        assertThat(turn.points().get(100).distanceTo(RIGHT)).isLessThan(1e-5);
        assertThat(turn.meanSpeed()).isCloseTo(1, within(1e-3));
        assertThat(StreamLine.from(RIGHT, p -> p, 0.1, 100, p -> p.length() < 2).points())
                .as("until it leaves")
                .hasSizeLessThan(10);
        assertThat(StreamLine.from(ORIGIN, p -> p, 0.1, 100, p -> true).points())
                .hasSize(1);
    }

    @Test
    void streamLinesAreTheSameInEveryFilm() {
        AtomicReference<List<Path>> first = new AtomicReference<>();
        for (int i = 0; i < 2; i++) {
            Recorded.film(scene -> {
                StreamLines lines = new StreamLines(Point::perpendicular, ONE, ONE, 2);
                List<Path> outlines =
                        lines.shapes().stream().map(Shape::outline).toList();
                if (first.get() != null) {
                    assertThat(outlines).isEqualTo(first.get());
                }
                first.set(outlines);
            });
        }
        assertThat(first.get()).hasSize(4);
    }

    @Test
    void linesDoNotAllBeginAtTheSameTime() {
        AtomicReference<StreamLines> made = new AtomicReference<>();
        try (Film film = Recorded.film(scene -> {
            made.set(new StreamLines(p -> RIGHT, new Range(0, 4), new Range(0, 4), 2));
            scene.add(made.get());
            made.get().startAnimation();
            scene.pause(2);
        })) {
            long whereAlongTheirLines = made.get().lines().stream()
                    .map(line -> line.outlineAt(film.moment(7)))
                    .map(piece -> piece.isEmpty()
                            ? 0
                            : Math.round(100 * piece.bounds().width()))
                    .distinct()
                    .count();
            assertThat(whereAlongTheirLines).isGreaterThan(3);
        }
    }

    @Test
    void piecesRunAlongTheLinesWhateverFrameIsAskedForFirstAndGrowWholeAtTheEnd() {
        AtomicReference<StreamLines> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            StreamLines lines = new StreamLines(p -> RIGHT, ONE, ONE, 2);
            made.set(lines);
            scene.add(lines);
            scene.pause(0.5);
            lines.startAnimation();
            scene.pause(2);
            lines.endAnimation();
            scene.pause(1.5);
        });
        FlowLine line = made.get().lines().get(0);
        double whole = line.boundsAt(film.moment(0)).width();
        Path late = line.outlineAt(film.moment(15));
        double lengthRunning = late.isEmpty() ? 0 : late.bounds().width();
        assertThat(lengthRunning).isLessThan(0.31 * whole);
        assertThat(line.outlineAt(film.moment(14))).isNotEqualTo(late);
        assertThat(line.outlineAt(film.moment(15))).isEqualTo(late);
        assertThat(line.boundsAt(film.moment(36)).width()).isCloseTo(whole, within(PRECISION));
    }

    @Test
    void twoHundredThousandArrowsAreTooManyAndTwoThousandAreACrowd() {
        Film film = Recorded.film(scene -> {
            Range range = new Range(-2, 2, 0.1);
            scene.add(new ArrowVectorField(p -> p.perpendicular(), range, range));
            scene.pause(0.1);
            assertThatThrownBy(() -> new ArrowVectorField(p -> p, new Range(0, 100, 0.1), new Range(0, 100, 0.1)))
                    .hasMessageContaining("at 1 to 100,000 places, not at 1,001 × 1,001");
            assertThatThrownBy(() -> new StreamLines(p -> p, ONE, ONE, -1)).hasMessageContaining("not for -1.0");
            StreamLines lines = new StreamLines(p -> RIGHT, ONE, ONE, 1);
            assertThatThrownBy(() -> lines.startAnimation(0, 0.3)).hasMessageContaining("not at 0.0 in 0.3");
        });
        assertThat(new FilmFrames(film).frame(0).items()).hasSize(1);
    }
}
