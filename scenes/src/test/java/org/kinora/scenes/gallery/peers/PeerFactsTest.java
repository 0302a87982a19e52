package org.kinora.scenes.gallery.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.PathMeasure;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.paint.Colors;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;

/** What the scenes claim, read from the shapes that are drawn. */
class PeerFactsTest {

    private static final double PRECISION = 1e-4;

    private static final int STEPS = 2000;

    /** Asks a scene for what it draws this many tenths of a second after its beginning. */
    private static void in(Scene scene, Consumer<IntFunction<DrawList>> questions) {
        try (Film film = Film.record(scene, FilmSettings.DEFAULT)) {
            FilmFrames frames = new FilmFrames(film);
            questions.accept(tenths -> frames.frame(film.rate().frameAt(BigDecimal.valueOf(tenths, 1))));
        }
    }

    private static Bounds bounds(ShapeItem shape) {
        return shape.path().bounds(shape.toScene());
    }

    private static PathMeasure way(ShapeItem shape) {
        return shape.path().transformed(shape.toScene()).measure();
    }

    private static ShapeItem filled(DrawList list, Paint fill) {
        return list.shapes().stream()
                .filter(shape -> shape.fill().equals(fill))
                .findFirst()
                .orElseThrow();
    }

    /** In square units, by the trapezoid rule along the outline. */
    private static double area(ShapeItem shape) {
        PathMeasure way = way(shape);
        double twice = 0;
        for (int i = 0; i < STEPS; i++) {
            twice += way.pointAt(i / (double) STEPS).cross(way.pointAt((i + 1) / (double) STEPS));
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void theArcOfTheMovingAngleGoesFromLineToLine() {
        in(new MovingAngle(), at -> {
            for (int tenths : new int[] {5, 14, 20, 26, 37, 44}) {
                List<ShapeItem> shapes = at.apply(tenths).shapes();
                PathMeasure moving = way(shapes.get(1));
                PathMeasure arc = way(shapes.get(2));
                Point along = moving.pointAt(1).minus(moving.pointAt(0)).normalized();
                Point vertex = way(shapes.get(0)).pointAt(0);
                assertThat(arc.pointAt(0).minus(vertex).normalized().distanceTo(Point.RIGHT))
                        .isLessThan(PRECISION);
                assertThat(arc.pointAt(1).minus(vertex).normalized().distanceTo(along))
                        .as("at %s tenths of a second", tenths)
                        .isLessThan(PRECISION);
            }
        });
    }

    @Test
    void theAreaBetweenTheGraphsIsTheirIntegral() {
        in(new GraphAreaPlot(), at -> {
            DrawList list = at.apply(5);
            double unit = (FilmSettings.DEFAULT.aspect() * 8 - 2) / 5;
            // of −1.8 x² + 7 x − 4 from 2 to 3
            assertThat(area(filled(list, Colors.GRAY.withAlpha(0.5)))).isCloseTo(2.1 * unit, within(0.01));
        });
    }

    @Test
    void whatBothEllipsesHaveAndWhatTheyCoverAreAsLargeAsTheTwo() {
        in(new BooleanOperations(), at -> {
            DrawList list = at.apply(99);
            double both = area(filled(list, Colors.GREEN.withAlpha(0.5)));
            double any = area(filled(list, Colors.ORANGE.withAlpha(0.5)));
            assertThat(both + any).isCloseTo(2 * Math.PI * 2 * 2.5 * 0.23 * 0.23, within(0.002));
        });
    }

    @Test
    void theRectangleBelowTheHyperbolaKeepsItsArea() {
        in(new PolygonOnAxes(), at -> {
            for (int tenths = 11; tenths < 40; tenths += 4) {
                Bounds rectangle = bounds(filled(at.apply(tenths), Colors.BLUE.withAlpha(0.5)));
                assertThat(rectangle.width() * rectangle.height()).isCloseTo(25 * 0.36, within(1e-3));
            }
        });
    }

    @Test
    void theDotIsOnTheUnitCircleAndTheCurveEndsLevelWithIt() {
        in(new SineCurveUnitCircle(), at -> {
            for (int tenths = 1; tenths < 85; tenths += 7) {
                List<ShapeItem> shapes = at.apply(tenths).shapes();
                Point dot = bounds(shapes.get(shapes.size() - 1)).center();
                double turned = Math.PI / 2 * tenths / 10;
                assertThat(dot.distanceTo(new Point(-4 + Math.cos(turned), Math.sin(turned))))
                        .isLessThan(PRECISION);
                Point end = way(shapes.get(shapes.size() - 2)).pointAt(1);
                assertThat(end.distanceTo(new Point(-3 + turned * 2 / Math.PI, Math.sin(turned))))
                        .isLessThan(1e-3);
            }
        });
    }

    @Test
    void theCameraKeepsTheDotInTheMiddleOfThePicture() {
        in(new FollowingGraphCamera(), at -> {
            for (int tenths = 10; tenths < 20; tenths += 3) {
                DrawList list = at.apply(tenths);
                Point dot = bounds(filled(list, Colors.ORANGE)).center();
                assertThat(list.view().apply(dot).distanceTo(Point.ORIGIN)).isLessThan(PRECISION);
                assertThat(list.view().meanScale()).isEqualTo(2);
            }
        });
    }

    @Test
    void theBarsAreInOrderInTheEnd() {
        in(new BubbleSort(), at -> {
            List<Bounds> bars = at.apply(125).shapes().stream()
                    .map(PeerFactsTest::bounds)
                    .sorted(Comparator.comparingDouble(Bounds::left))
                    .toList();
            assertThat(bars).hasSize(6).isSortedAccordingTo(Comparator.comparingDouble(Bounds::height));
            assertThat(bars)
                    .allSatisfy(bar ->
                            assertThat(bar.bottom()).isCloseTo(bars.get(0).bottom(), within(PRECISION)));
        });
    }

    @Test
    void theBlockSwingsAsAnOscillatorWithFriction() {
        in(new BlockAndSpring(), at -> {
            for (int tenths = 0; tenths < 80; tenths += 9) {
                double t = tenths / 10.0;
                double frequency = Math.sqrt(6 - 0.0625);
                double expected = 2.6
                        * Math.exp(-0.25 * t)
                        * (Math.cos(frequency * t) + 0.25 / frequency * Math.sin(frequency * t));
                Point block = bounds(filled(at.apply(tenths), Colors.BLUE_E)).center();
                assertThat(block.x()).isCloseTo(expected, within(0.04));
            }
        });
    }

    @Test
    void theLineRunsFromTheRimOfOneMovingDotToTheOthers() {
        in(new MovingDots(), at -> {
            for (int tenths : new int[] {5, 12, 17, 25}) {
                List<ShapeItem> shapes = at.apply(tenths).shapes();
                Point across = bounds(shapes.get(0)).center();
                Point up = bounds(shapes.get(1)).center();
                Point rim = up.minus(across).normalized().times(Dot.DEFAULT_RADIUS);
                PathMeasure line = way(shapes.get(2));
                assertThat(line.pointAt(0).distanceTo(across.plus(rim))).isLessThan(PRECISION);
                assertThat(line.pointAt(1).distanceTo(up.minus(rim))).isLessThan(PRECISION);
            }
        });
    }
}
