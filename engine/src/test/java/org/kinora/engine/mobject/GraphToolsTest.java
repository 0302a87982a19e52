package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/** What is drawn with the help of axes: numbers, names, areas, rectangles, tangents. */
class GraphToolsTest {

    private static final double PRECISION = 1e-4;

    private static String text(DecimalNumber number) {
        return number.textAt(Recording.current().now());
    }

    @Test
    void numbersHaveAsManyDecimalsAsTheyNeed() {
        Recorded.film(scene -> {
            NumberLine halves = new NumberLine(new Range(0, 1, 0.25)).addNumbers();
            assertThat(halves.numbers().stream().map(GraphToolsTest::text))
                    .containsExactly("0.00", "0.25", "0.50", "0.75", "1.00");
            NumberLine chosen = new NumberLine(new Range(0, 100, 10), 8)
                    .addNumbers(NumberLabels.DEFAULT.excluding(50).unit(" %"), 0, 50, 100);
            assertThat(chosen.numbers().stream().map(GraphToolsTest::text)).containsExactly("0 %", "100 %");
        });
    }

    @Test
    void numbersStandOnOneBaselineBelowALineAndToTheLeftOfAnUprightOne() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(-2, 2), new Range(-1000, 1000, 500), 8, 4);
            axes.addCoordinates(NumberLabels.DEFAULT.excluding(2));
            assertThat(axes.xAxis().numbers().stream().map(GraphToolsTest::text))
                    .as("neither at the crossing nor where it is excluded")
                    .containsExactly("−2", "−1", "1");
            assertThat(axes.xAxis().numbers().stream()
                            .map(n -> Math.rint(n.baseline().y() * 1e6)))
                    .containsOnly(
                            Math.rint(axes.xAxis().numbers().first().baseline().y() * 1e6));
            for (DecimalNumber number : axes.yAxis().numbers()) {
                assertThat(number.corner(RIGHT).x()).isLessThan(-0.1);
            }
        });
    }

    @Test
    void aLongerTickPushesItsNumberAway() {
        Recorded.film(scene -> {
            NumberLine line = new NumberLine(new Range(-2, 2)).elongateTicks(1).addTicks(0.5);
            assertThat(line.ticks().size()).isEqualTo(6);
            assertThat(line.ticks().get(3).height()).isCloseTo(0.4, within(PRECISION));
            line.addNumbers(NumberLabels.DEFAULT, 1);
            assertThat(line.numbers().first().corner(UP).y()).isCloseTo(-0.33, within(PRECISION));
            assertThat(line.setTickSize(0.05).ticks().get(3).height()).isCloseTo(0.1, within(PRECISION));
        });
    }

    @Test
    void tipsAreTheAxesOwnAndCanBeRemoved() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 2), new Range(0, 2), 4, 4);
            assertThat(axes.tips().first().corner(RIGHT).x()).isCloseTo(2.2, within(PRECISION));
            assertThat(axes.removeTips().corner(RIGHT).x()).isLessThan(2.15);
            NumberLine line = new NumberLine(new Range(0, 2), 4).rotate(PI / 2).addTip(ArrowTip.STEALTH, 0.5);
            assertThat(line.corner(UP).y()).isCloseTo(2.5, within(PRECISION));
        });
    }

    @Test
    void namesOfAxesLieBesideTheirTips() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 2), new Range(0, 2), 4, 4).shift(1, 0);
            Group<MathTex> names = axes.axisLabels("x", "y");
            assertThat(names.first().center().x()).isCloseTo(3.2, within(PRECISION));
            assertThat(names.first().corner(DOWN).y()).isGreaterThan(-2);
            assertThat(names.last().corner(LEFT).x()).isGreaterThan(-1);
        });
    }

    @Test
    void theAreaBetweenTwoGraphsIsAsLargeAsItsIntegral() {
        Recorded.film(scene -> {
            NumberPlane plane = new NumberPlane();
            // where the second graph is above the first, it counts too: |x² − x| from 0 to 2 is 1/6 + 5/6
            Area area = plane.area(x -> x, x -> x * x, 0, 2);
            Bounds bounds = area.bounds();
            assertThat(bounds.top()).isCloseTo(4, within(PRECISION));
            assertThat(bounds.bottom()).isCloseTo(0, within(PRECISION));
            assertThat(plane.area(x -> x, x -> 1 / (x - 1), 0, 2).path().get().contourCount())
                    .as("the other graph has a pole")
                    .isEqualTo(2);
        });
    }

    @Test
    void anAreaSweepsAndFollowsItsGraph() {
        AtomicReference<Area> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            NumberPlane plane = new NumberPlane();
            ValueTracker height = new ValueTracker(1);
            FunctionGraph graph = plane.plot(x -> 1, 0, 4).follow(at -> x -> height.at(at));
            Area area = plane.area(graph, 0, 0);
            made.set(area);
            scene.add(graph, area);
            scene.play(1, area.animate(a -> a.setTo(4)).rate(linear));
            scene.play(1, height.animate(h -> h.set(3)).rate(linear));
            scene.pause(0.2);
            assertThat(area.fill().get()).isEqualTo(YELLOW.withAlpha(0.5));
        });
        assertThat(made.get().outlineAt(film.moment(0)).isEmpty()).isTrue();
        assertThat(made.get().boundsAt(film.moment(5)).right()).isCloseTo(2, within(PRECISION));
        assertThat(made.get().boundsAt(film.moment(15)).top()).isCloseTo(2, within(PRECISION));
        assertThat(made.get().boundsAt(film.moment(21)).top()).isCloseTo(3, within(PRECISION));
    }

    @Test
    void riemannRectanglesAreAsHighAsTheFunctionWhereItIsSampled() {
        Recorded.film(scene -> {
            NumberPlane plane = new NumberPlane();
            assertThat(plane.riemannRectangles(x -> x, 0, 2, 0.5).last().height())
                    .isCloseTo(1.5, within(PRECISION));
            assertThat(plane.riemannRectangles(x -> x, 0, 2, 0.5, RIGHT).last().height())
                    .isCloseTo(2, within(PRECISION));
            assertThat(plane.riemannRectangles(x -> x, 0, 2, 0.5, ORIGIN).size())
                    .isEqualTo(4);
            assertThat(plane.riemannRectangles(x -> 1, 0, 2, 0.75).last().width())
                    .as("the rest")
                    .isCloseTo(0.5, within(PRECISION));
        });
    }

    @Test
    void tangentsAndSecantsHaveTheSlopesOfTheirGraphs() {
        Recorded.film(scene -> {
            NumberPlane plane = new NumberPlane(new Range(-2, 2), new Range(-2, 2), 8, 4);
            assertThat(plane.slope(x -> x * x, 1.5)).isCloseTo(3, within(1e-6));
            Line tangent = plane.tangentLine(x -> x * x, 0.5, 2);
            assertThat(tangent.length()).isCloseTo(2, within(PRECISION));
            // a unit of x is twice as long as one of y
            assertThat(Math.tan(tangent.angle())).isCloseTo(0.5, within(1e-3));
            Line secant = plane.secantLine(x -> x * x, 0, 1, 5);
            assertThat(secant.center().distanceTo(plane.c2p(0.5, 0.5))).isLessThan(PRECISION);
        });
    }

    @Test
    void theDerivativeOfAnAntiderivativeIsTheFunction() {
        Recorded.film(scene -> {
            NumberPlane plane = new NumberPlane();
            FunctionGraph graph = plane.plot(x -> 3 * x * x, -1, 1);
            FunctionGraph area = plane.plotAntiderivativeGraph(graph, 2);
            assertThat(area.function().applyAsDouble(-1)).isCloseTo(1, within(1e-9));
            assertThat(area.from()).isEqualTo(-1);
            FunctionGraph back = plane.plotDerivativeGraph(area);
            assertThat(back.function().applyAsDouble(0.5)).isCloseTo(0.75, within(1e-5));
            Group<DashedLine> lines = plane.verticalLinesToGraph(graph, 0, 1, 3);
            assertThat(lines.last().end().distanceTo(point(1, 3))).isLessThan(PRECISION);
            assertThat(lines.size()).isEqualTo(3);
            assertThatThrownBy(() -> plane.verticalLinesToGraph(graph, 0, 1, 1))
                    .hasMessageContaining("from 2 to 1,000 lines to a graph, not 1");
        });
    }

    @Test
    void aTangentLineSlidesAlongAnyOutline() {
        AtomicReference<TangentLine> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            Circle circle = new Circle(1);
            TangentLine line = new TangentLine(circle, 0, 2).follow();
            made.set(line);
            scene.add(circle, line);
            scene.play(1, line.animate(t -> t.setProportion(0.5)).rate(linear));
            circle.shift(3, 0);
            scene.pause(0.2);
        });
        Point touched = made.get().boundsAt(film.moment(5)).center();
        assertThat(touched.distanceTo(UP)).isLessThan(1e-3);
        assertThat(made.get().boundsAt(film.moment(5)).width()).isCloseTo(2, within(1e-3));
        assertThat(made.get().boundsAt(film.moment(11)).center().distanceTo(point(2, 0)))
                .isLessThan(1e-3);
    }

    @Test
    void linesLeadFromTheAxesToAPointAndLabelsStandAtTheirGraphs() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 4), new Range(1, 5), 4, 4);
            Group<DashedLine> lines = axes.linesToPoint(2, 3);
            assertThat(lines.first().start().distanceTo(axes.c2p(2, 1))).isLessThan(PRECISION);
            assertThat(lines.last().start().distanceTo(axes.c2p(0, 3))).isLessThan(PRECISION);
            FunctionGraph graph = axes.plot(x -> 2, 0, 3).setStrokeColor(RED);
            assertThat(axes.i2gp(1, graph).distanceTo(axes.c2p(1, 2))).isLessThan(PRECISION);
            MathTex label = axes.graphLabel(graph, "f");
            assertThat(label.corner(LEFT).x()).isCloseTo(axes.c2p(3, 2).x() + Layout.DEFAULT_GAP, within(PRECISION));
            assertThat(label.letters().get(0).fill().get()).isEqualTo(RED);
        });
    }

    @Test
    void labelsOfWhatIsWithinThePictureStayWithinIt() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 10), new Range(0, 10));
            double side = Recording.current().frameWidth() / 2;
            Group<MathTex> names = axes.axisLabels("\\text{a long name}", "y");
            assertThat(names.first().corner(RIGHT).x()).isCloseTo(side - 0.25, within(PRECISION));
            FunctionGraph steep = axes.plot(x -> x * x);
            MathTex label = axes.graphLabel(steep, "x^2");
            assertThat(label.corner(UP).y()).isBetween(3.0, 3.5 + PRECISION);
            axes.shift(RIGHT.times(20));
            assertThat(axes.xAxisLabel(new MathTex("x")).center().x()).isGreaterThan(side);
        });
    }

    @Test
    void numbersAndNamesHaveTheSizesOfManims() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 4), new Range(0, 4), 4, 4).addCoordinates();
            assertThat(axes.xAxis().numbers().first().height())
                    .isCloseTo(new DecimalNumber(1, 0, 36).height(), within(PRECISION));
            assertThat(axes.axisLabels("x", "y").first().height())
                    .isCloseTo(new MathTex("x", 48).height(), within(PRECISION));
            assertThat(axes.graphLabel(axes.plot(x -> x), "f").height())
                    .isCloseTo(new MathTex("f", 48).height(), within(PRECISION));
        });
    }

    @Test
    void whatCannotBeDrawnIsRefusedInASentence() {
        Recorded.film(scene -> {
            NumberPlane plane = new NumberPlane();
            NumberLine line = new NumberLine(new Range(0, 2));
            assertThatThrownBy(() -> line.addNumbers(3))
                    .hasMessage("The number 3.0 is not on this line, which runs from 0.0 to 2.0");
            assertThatThrownBy(() -> line.addTicks(Double.NaN)).hasMessageContaining("not on this line");
            assertThatThrownBy(() -> line.setTickSize(-1)).hasMessageContaining("0 or more, not -1.0");
            assertThatThrownBy(() -> line.addTip(ArrowTip.CIRCLE, 0)).hasMessageContaining("above 0, not 0.0");
            assertThatThrownBy(() -> NumberLabels.DEFAULT.decimals(-3)).hasMessageContaining("0 decimals or more");
            assertThatThrownBy(() -> plane.riemannRectangles(x -> x, 0, 2, 0)).hasMessageContaining("width above 0");
            assertThatThrownBy(() -> plane.riemannRectangles(x -> x, 0, 2, 1e-6))
                    .hasMessageContaining("2,000,000 Riemann rectangles")
                    .hasMessageContaining("make them wider");
            assertThatThrownBy(() -> plane.area(x -> x, 2, 1)).hasMessageContaining("in order, not 2.0 and 1.0");
            assertThatThrownBy(() -> new TangentLine(new Circle(), 0, 0)).hasMessageContaining("above 0, not 0.0");
            assertThatThrownBy(() -> new TangentLine(new PathShape(org.kinora.engine.geometry.Path.EMPTY), 0, 1))
                    .hasMessageContaining("no outline");
        });
    }

    @Test
    void anAreaStaysBelowAGraphThatTurnsIntoAnother() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 4), new Range(0, 4));
            FunctionGraph graph = axes.plot(x -> 1);
            FunctionGraph next = axes.plot(x -> 3);
            Area area = axes.area(graph, 0, 2);
            scene.add(axes, graph, area);
            double low = area.height();
            scene.play(transform(graph, next).rate(linear));
            assertThat(area.height()).isCloseTo(3 * low, within(1e-6));
            Moment half = new Moment(5, FrameRate.of(10));
            assertThat(area.boundsAt(half).height()).isCloseTo(2 * low, within(1e-6));
            assertThat(graph.functionAt(half).applyAsDouble(1)).isEqualTo(2);
        });
    }
}
