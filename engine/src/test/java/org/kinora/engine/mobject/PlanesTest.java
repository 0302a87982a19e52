package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Complex;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Recording;

/** Planes of complex numbers and of angles, axes of powers, and curves on them; at ten frames a second. */
class PlanesTest {

    private static final double PRECISION = 1e-4;

    private static void assertAt(Point actual, double x, double y) {
        assertThat(actual.distanceTo(point(x, y))).as("%s", actual).isLessThan(PRECISION);
    }

    @Test
    void anAxisOfPowersPutsTenTimesAsMuchAStepFurther() {
        Recorded.film(scene -> {
            NumberLine line = new NumberLine(new Range(-2, 3), 10, new LogBase(10));
            assertAt(line.n2p(0.01), -5, 0);
            assertAt(line.n2p(1), -1, 0);
            assertAt(line.n2p(100), 3, 0);
            assertThat(line.shift(UP).p2n(point(3, 1))).isCloseTo(100, within(1e-6));
            assertThat(line.ticks().size()).isEqualTo(6);
        });
    }

    @Test
    void numbersOnAnAxisOfPowersArePowersOrDigits() {
        Recorded.film(scene -> {
            NumberLine powers = new NumberLine(new Range(-2, 2), 8, new LogBase(10)).addNumbers();
            assertThat(powers.powers().size()).isEqualTo(5);
            assertAt(point(powers.powers().last().center().x(), 0), 4, 0);
            NumberLine digits = new NumberLine(new Range(-2, 2), 8, new LogBase(10).inDigits()).addNumbers();
            assertThat(digits.numbers().stream()
                            .map(number -> number.textAt(Recording.current().now())))
                    .containsExactly("0.01", "0.1", "1", "10", "100");
            NumberLine chosen = new NumberLine(new Range(0, 2), 8, new LogBase(10)).addNumbers(10, 50);
            assertThat(chosen.powers().size()).isEqualTo(1);
            assertAt(
                    point(chosen.numbers().first().center().x(), 0),
                    chosen.n2p(50).x(),
                    0);
        });
    }

    @Test
    void labelsOfTheAuthorsStandWhereItSays() {
        Recorded.film(scene -> {
            NumberLine line = new NumberLine(new Range(0, 4));
            Text now = new Text("now", 24);
            line.addLabels(Map.of(1.5, now));
            assertThat(now.center().x()).isCloseTo(line.n2p(1.5).x(), within(PRECISION));
            assertThat(now.corner(UP).y()).isCloseTo(-0.25, within(PRECISION));
            assertThat(line.parts()).contains(now);
            assertThatThrownBy(() -> line.addLabels(Map.of(5.0, now))).hasMessageContaining("5.0 is not on this line");
        });
    }

    @Test
    void minorTicksStandAtTheMultiplesOfPowersAndHalfWayOnOtherLines() {
        Recorded.film(scene -> {
            NumberLine powers = new NumberLine(new Range(0, 2), 8, new LogBase(10)).addMinorTicks();
            assertThat(powers.ticks().size()).isEqualTo(3 + 2 * 8);
            assertThat(powers.ticks().get(3).center().x())
                    .isCloseTo(powers.n2p(2).x(), within(PRECISION));
            assertThat(powers.ticks().get(3).height()).isCloseTo(0.1, within(PRECISION));
            NumberLine even = new NumberLine(new Range(0, 2)).addMinorTicks();
            assertThat(even.ticks().last().center().x()).isCloseTo(even.n2p(1.5).x(), within(PRECISION));
        });
    }

    @Test
    void exponentialGrowthIsAStraightLineOnAnAxisOfPowers() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 4), new Range(0, 4), 4, 4, Scaling.LINEAR, new LogBase(10));
            FunctionGraph graph = axes.plot(x -> Math.pow(10, x));
            assertThat(graph.path().get().measure().length()).isCloseTo(4 * Math.sqrt(2), within(PRECISION));
            assertAt(axes.c2p(2, 100), 0, 0);
            assertAt(axes.p2c(ORIGIN), 2, 100);
            assertAt(axes.i2gp(3, graph), 1, 1);
            assertThat(axes.tangentLine(x -> Math.pow(10, x), 2, 2).angle()).isCloseTo(PI / 4, within(PRECISION));
            assertThat(axes.slope(x -> x * x, 3)).isCloseTo(6, within(1e-6));
        });
    }

    @Test
    void areasOnAnAxisOfPowersReachDownToWhereItBegins() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 2), new Range(-1, 3), 4, 4, new LogBase(10), new LogBase(10));
            Bounds area = axes.area(x -> x, 1, 100).bounds();
            assertAt(area.corner(DOWN_LEFT), -2, -2);
            assertAt(area.corner(UP_RIGHT), 2, 1);
            Bounds rectangles = axes.riemannRectangles(x -> x, 1, 10, 3).bounds();
            assertAt(rectangles.corner(DOWN_LEFT), -2, -2);
            assertThat(axes.riemannRectangles(x -> x - 5, 1, 10, 1).size())
                    .as("none where the function has no power")
                    .isEqualTo(4);
            assertAt(axes.plotCurve(t -> point(10, t), -5, 1).bounds().corner(UP), 0, -1);
            assertThat(axes.verticalLine(10, 10).start().y())
                    .isCloseTo(axes.c2p(1, 1).y(), within(PRECISION));
        });
    }

    @Test
    void anImplicitCurveLiesOnItsAxes() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(-2, 2), new Range(-2, 2), 8, 4).shift(1, 0);
            Bounds circle = axes.implicitCurve((x, y) -> x * x + y * y - 1).bounds();
            assertAt(circle.corner(DOWN_LEFT), -1, -1);
            assertAt(circle.corner(UP_RIGHT), 3, 1);
            Axes powers = new Axes(new Range(0, 2), new Range(0, 2), 4, 4, new LogBase(10), new LogBase(10));
            ImplicitFunction line = powers.implicitCurve((x, y) -> x * y - 100);
            assertThat(line.path().get().measure().length()).isCloseTo(4 * Math.sqrt(2), within(1e-3));
        });
    }

    @Test
    void anImplicitCurveFollowsATracker() {
        AtomicReference<ImplicitFunction> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            ValueTracker radius = new ValueTracker(1);
            made.set(new ImplicitFunction((x, y) -> x * x + y * y - 1)
                    .follow(at -> (x, y) -> x * x + y * y - radius.at(at) * radius.at(at)));
            scene.add(made.get());
            scene.play(1, radius.animate(r -> r.set(3)).rate(linear));
        });
        assertThat(made.get().boundsAt(film.moment(5)).top()).isCloseTo(2, within(1e-3));
    }

    @Test
    void aComplexPlaneKnowsItsNumbersAndWritesThem() {
        Recorded.film(scene -> {
            ComplexPlane plane = new ComplexPlane(new Range(-2, 2), new Range(-2, 2)).shift(1, 0);
            assertAt(plane.n2p(new Complex(1, -2)), 2, -2);
            assertThat(plane.p2n(point(2, -2)).minus(new Complex(1, -2)).abs()).isLessThan(1e-9);
            int before = plane.size();
            plane.addCoordinates();
            assertThat(plane.size()).isEqualTo(before + 8);
            assertThat(plane.parts().stream()
                            .filter(part -> part instanceof MathTex)
                            .map(part -> ((MathTex) part).tex()))
                    .containsExactly("-2i", "-i", "i", "2i");
        });
    }

    @Test
    void aComplexTrackerGoesStraight() {
        AtomicReference<ComplexValueTracker> made = new AtomicReference<>();
        Film film = Recorded.film(scene -> {
            made.set(new ComplexValueTracker(Complex.ONE));
            scene.play(1, made.get().animate(z -> z.set(Complex.I)).rate(linear));
        });
        assertThat(made.get().at(film.moment(5))).isEqualTo(new Complex(0.5, 0.5));
    }

    @Test
    void aNumberPlaneWritesItsNumbersInTheCornersOfItsGrid() {
        Recorded.film(scene -> {
            NumberPlane plane = new NumberPlane(new Range(-2, 2), new Range(-1, 1)).addCoordinates();
            DecimalNumber first = (DecimalNumber) plane.parts().get(3);
            assertThat(first.corner(UP_LEFT).x()).isCloseTo(-1.9, within(PRECISION));
            assertThat(first.corner(UP_LEFT).y()).isCloseTo(-0.1, within(PRECISION));
            assertThat(plane.size()).isEqualTo(3 + 4 + 2);
        });
    }

    @Test
    void aPolarPlaneHasCirclesAndLinesAndKnowsItsPlaces() {
        Recorded.film(scene -> {
            PolarPlane plane = new PolarPlane(new Range(0, 2), 8, 4).shift(1, 0);
            assertThat(plane.circles().size()).isEqualTo(2);
            assertThat(plane.azimuthLines().size()).isEqualTo(4);
            assertThat(plane.axes().size()).isEqualTo(2);
            assertAt(plane.pr2pt(2, PI / 2), 1, 2);
            PolarPlane.Polar there = plane.pt2pr(point(1, 1));
            assertThat(there.radius()).isCloseTo(1, within(PRECISION));
            assertThat(there.azimuth()).isCloseTo(PI / 2, within(PRECISION));
            assertAt(plane.plotPolarGraph(a -> 2, 0, TAU).bounds().corner(UP_RIGHT), 3, 2);
        });
    }

    @Test
    void theRadiiOfAPolarPlaneAreWrittenWithoutTheOrigin() {
        Recorded.film(scene -> {
            PolarPlane plane = new PolarPlane(new Range(0, 2), 8, 4).addRadii(NumberLabels.DEFAULT);
            assertThat(SavedState.tree(plane).stream()
                            .filter(DecimalNumber.class::isInstance)
                            .map(number -> ((DecimalNumber) number).value().get()))
                    .containsExactly(1.0, 2.0);
        });
    }

    @Test
    void anglesAreWrittenAsFractionsInLowestTermsOrInDegrees() {
        assertThat(AzimuthUnits.PI_RADIANS.tex(2, 12)).isEqualTo("\\frac{\\pi}{3}");
        assertThat(AzimuthUnits.PI_RADIANS.tex(6, 12)).isEqualTo("\\pi");
        assertThat(AzimuthUnits.PI_RADIANS.tex(10, 12)).isEqualTo("\\frac{5\\pi}{3}");
        assertThat(AzimuthUnits.PI_RADIANS.tex(0, 12)).isEqualTo("0");
        assertThat(AzimuthUnits.TAU_RADIANS.tex(3, 12)).isEqualTo("\\frac{\\tau}{4}");
        assertThat(AzimuthUnits.DEGREES.tex(1, 16)).isEqualTo("22.5^\\circ");
        assertThat(AzimuthUnits.GRADIANS.tex(1, 4)).isEqualTo("100^{g}");
    }

    @Test
    void whatHasNoPlaceIsRefusedInASentence() {
        Recorded.film(scene -> {
            Axes axes = new Axes(new Range(0, 2), new Range(0, 2), 4, 4, Scaling.LINEAR, new LogBase(10));
            assertThatThrownBy(() -> axes.c2p(1, 0))
                    .hasMessage("The number 0.0 has no place on an axis that is scaled by powers of 10");
            assertThatThrownBy(() -> axes.vectorField(p -> p)).hasMessageContaining("evenly spaced numbers");
            assertThatThrownBy(() -> new LogBase(1)).hasMessageContaining("above 1, up to 1,000, not 1.0");
            assertThatThrownBy(() -> new PolarPlane(new Range(1, 2), 12, 4))
                    .hasMessageContaining("begin at 0, not at 1.0");
            assertThatThrownBy(() -> new PolarPlane(new Range(0, 2), 3, 4)).hasMessageContaining("from 4 to 720 lines");
        });
    }
}
