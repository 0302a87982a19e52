package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.RateFunctions;

class CoordinatesTest {

    private static final double PRECISION = 1e-5;

    @Test
    void aNumberLineGoesAlongWithItsNumbers() {
        Recorded.film(scene -> {
            var line = new NumberLine(new Range(0, 10, 2), 5);
            assertThat(line.ticks().size()).isEqualTo(6);
            assertAt(line.n2p(0), -2.5, 0);
            assertAt(line.n2p(10), 2.5, 0);

            line.rotate(Math.PI / 2).shift(Point.RIGHT).scale(2);
            assertAt(line.n2p(10), 1, 5);
            assertThat(line.p2n(new Point(7, 0))).isCloseTo(5, within(PRECISION));
        });
    }

    @Test
    void aLineGraphRunsThroughMeasuredPoints() {
        Recorded.film(scene -> {
            var axes = new Axes(new Range(0, 4), new Range(-2, 2), 8, 4);
            var graph = axes.plotLineGraph(new double[] {0, 1, 4}, new double[] {-2, 2, 0});
            assertThat(graph.dots().size()).isEqualTo(3);
            for (int i = 0; i < 3; i++) {
                Point number = axes.p2c(graph.dots().get(i).center());
                assertAt(number, new double[] {0, 1, 4}[i], new double[] {-2, 2, 0}[i]);
            }
            Bounds line = graph.line().bounds();
            assertAt(
                    line.corner(Point.DOWN_LEFT),
                    axes.c2p(0, -2).x(),
                    axes.c2p(0, -2).y());
            assertAt(
                    line.corner(Point.UP_RIGHT),
                    axes.c2p(4, 2).x(),
                    axes.c2p(4, 2).y());
            assertThatThrownBy(() -> axes.plotLineGraph(new double[] {0, 1}, new double[] {1}))
                    .hasMessageContaining("as many numbers along y as along x, and two at least, not 2 and 1");
            assertThatThrownBy(() -> axes.plotLineGraph(new double[] {0, 1}, new double[] {1, Double.NaN}))
                    .hasMessageContaining("finite numbers, not (1.0, NaN)");
        });
    }

    @Test
    void labelsStandBelowTheirTicks() {
        Recorded.film(scene -> {
            var line = new NumberLine(new Range(-1, 1)).labels(number -> new Square(0.1));
            var last = line.parts().get(line.size() - 1);
            assertAt(last.corner(Point.UP), 1, -0.25);
            assertThat(line.size()).isEqualTo(2 + 3);
        });
    }

    @Test
    void aPlaneCoversThePictureWithUnitsOfTheScene() {
        Recorded.film(scene -> {
            var plane = new NumberPlane();
            assertAt(plane.c2p(2, -1), 2, -1);
            assertThat(plane.axes().size()).isEqualTo(2);
            // at −7 … 7 and −3 … 3 without the zeros, and on the upper and lower rim
            assertThat(plane.gridLines().size()).isEqualTo(14 + 8);
            assertThat(plane.fadedLines().size()).isEqualTo(14 + 8);
            assertThat(plane.height()).isCloseTo(8, within(PRECISION));
        });
    }

    @Test
    void coordinatesGoAlongWithTheirPlane() {
        Recorded.film(scene -> {
            var plane = new NumberPlane(new Range(0, 10), new Range(-1, 1), 5, 4)
                    .scale(0.5)
                    .shift(Point.UP);
            assertAt(plane.c2p(0, 0), -1.25, 1);
            assertAt(plane.c2p(10, 1), 1.25, 2);
            assertAt(plane.p2c(new Point(1.25, 2)), 10, 1);
        });
    }

    @Test
    void axesCrossAtTheirZerosOrAtTheirStart() {
        Recorded.film(scene -> {
            var axes = new Axes(new Range(-2, 2), new Range(5, 9), 4, 4);
            assertAt(axes.c2p(0, 5), 0, -2);
            assertAt(axes.xAxis().n2p(0), 0, -2);
            assertAt(axes.yAxis().n2p(9), 0, 2);
            assertAt(axes.shift(Point.RIGHT).c2p(0, 9), 1, 2);
        });
    }

    @Test
    void axesLabelAllButTheirCrossing() {
        Recorded.film(scene -> {
            var axes = new Axes(new Range(-2, 2), new Range(-1, 1)).labels(number -> new Square(0.1));
            assertThat(axes.xAxis().size()).isEqualTo(2 + 4);
            assertThat(axes.yAxis().size()).isEqualTo(2 + 2);
        });
    }

    @Test
    void aPlotRunsThroughItsFunctionsPoints() {
        Recorded.film(scene -> {
            var plane = new NumberPlane().scale(0.5).shift(Point.DOWN);
            var plot = plane.plot(x -> x * x, -2, 2);
            Bounds bounds = plot.bounds();
            assertAt(bounds.corner(Point.DOWN_LEFT), -1, -1);
            assertAt(bounds.corner(Point.UP_RIGHT), 1, 1);
        });
    }

    @Test
    void aCircleCanBePlottedByItsAngle() {
        Recorded.film(scene -> {
            var circle = new ParametricCurve(t -> Point.polar(2, t), 0, 2 * Math.PI);
            assertThat(circle.path().get().measure().length()).isCloseTo(4 * Math.PI, within(0.01));
        });
    }

    @Test
    void theAreaUnderAGraphReachesDownToTheAxis() {
        Recorded.film(scene -> {
            var area = new NumberPlane().area(x -> 2, 1, 3);
            assertAt(area.corner(Point.DOWN_LEFT), 1, 0);
            assertAt(area.corner(Point.UP_RIGHT), 3, 2);
        });
    }

    @Test
    void aGraphFollowsATracker() {
        var graph = new AtomicReference<FunctionGraph>();
        Film film = Recorded.film(scene -> {
            var height = new ValueTracker(0);
            graph.set(new FunctionGraph(x -> 0, -1, 1).follow(moment -> {
                double now = height.at(moment);
                return x -> now;
            }));
            scene.play(height.animate(tracker -> tracker.set(2)).rate(RateFunctions::linear));
        });
        assertThat(graph.get().boundsAt(film.moment(5)).top()).isCloseTo(1, within(PRECISION));
    }

    @Test
    void rangesWithoutNumbersAreRefused() {
        assertThatThrownBy(() -> new Range(1, 1)).hasMessageContaining("from < to");
        assertThat(new Range(0, 0.3, 0.1).marks()).hasSize(4);
    }

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.x()).isCloseTo(x, within(PRECISION));
        assertThat(actual.y()).isCloseTo(y, within(PRECISION));
    }

    @Test
    void anAxisWithMoreTicksThanCanBeToldApartIsRefusedWithALargerStep() {
        Recorded.film(scene -> assertThatThrownBy(() -> new Axes(new Range(0, 200000), new Range(0, 10)))
                .hasMessageContaining("200,001 marks")
                .hasMessageContaining("new Range(0.0, 200000.0, 10000.0)"));
    }

    @Test
    void aTickMayHaveNoLabel() {
        Recorded.film(scene -> {
            var line = new NumberLine(new Range(0, 2)).labels(n -> n == 1 ? null : new DecimalNumber(n, 0));
            assertThat(line.size()).isEqualTo(2 + 2);
        });
    }

    @Test
    void theAreaUnderAGraphWithAGapIsClosedStretchByStretch() {
        Recorded.film(scene -> {
            var axes = new Axes(new Range(-3, 3), new Range(-3, 3));
            var area = axes.area(x -> 1 / x, -2, 2);
            assertThat(area.path().get().contourCount()).isEqualTo(2);
        });
    }
}
