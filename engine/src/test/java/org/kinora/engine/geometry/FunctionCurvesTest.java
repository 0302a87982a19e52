package org.kinora.engine.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionCurvesTest {

    private static final double TOLERANCE = 1e-3;

    private static Path graph(DoubleUnaryOperator function, double from, double to) {
        return FunctionCurves.of(function, from, to, TOLERANCE);
    }

    @Property(tries = 200)
    void aStepIsAGapHoweverLongTheIntervalAndHoweverLowTheStep(
            @ForAll @DoubleRange(min = 0.01, max = 1000) double length,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double place,
            @ForAll @DoubleRange(min = 0.01, max = 10) double height) {
        double step = length * place;

        Path graph = graph(x -> x < step ? 0 : height, 0, length);

        List<Contour> stretches = Contour.of(graph);
        assertThat(stretches).hasSize(2);
        assertThat(stretches.get(0).start()).isEqualTo(Point.ORIGIN);
        Point left = stretches
                .get(0)
                .curves()
                .get(stretches.get(0).curves().size() - 1)
                .end();
        Point right = stretches.get(1).start();
        assertThat(left.x()).isCloseTo(step, within(1e-6 * length));
        assertThat(right.x()).isCloseTo(step, within(1e-6 * length));
        assertThat(left.y()).isZero();
        assertThat(right.y()).isCloseTo(height, within(1e-6 * height));
    }

    @Test
    void everyStepOfTheFloorIsAGap() {
        assertThat(graph(x -> Math.floor(x) / 2, -6, 6.5).contourCount()).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 1e3, 1e6})
    void aSteepSlopeIsNoGap(double steepness) {
        assertThat(graph(x -> Math.tanh(steepness * x), -5, 7).contourCount()).isEqualTo(1);
    }

    @Test
    void aTangentIsInterruptedAtItsPoles() {
        assertThat(graph(Math::tan, -5, 5).contourCount()).isEqualTo(5);
    }

    @Test
    void aGraphReachesTheEdgeOfWhereItsFunctionIsDefined() {
        Bounds halfCircle = graph(x -> Math.sqrt(1 - x * x), -3, 3).bounds();

        assertThat(halfCircle.left()).isCloseTo(-1, within(1e-6));
        assertThat(halfCircle.right()).isCloseTo(1, within(1e-6));
        assertThat(halfCircle.bottom()).isCloseTo(0, within(TOLERANCE));
    }

    @Test
    void aLogarithmDoesNotRunToTheBottomOfTheNumbers() {
        assertThat(graph(Math::log, -1, 1).bounds().bottom()).isBetween(-15.0, -5.0);
    }

    @Test
    void valuesThatNoPathCanHoldAreGaps() {
        assertThat(graph(x -> 1e39, -3, 3).isEmpty()).isTrue();
        assertThat(graph(x -> x < 0 ? 1 : 1e300, -3, 3).bounds().right()).isCloseTo(0, within(1e-9));
        Path grows = graph(x -> Math.exp(100 * x), -3, 3);
        assertThat(grows.transformed(Affine.scaling(1000, Point.ORIGIN))
                        .bounds()
                        .height())
                .isFinite();
    }

    @Test
    void theAreaUnderAGraphWithAPoleClosesEachSideAtItsOwnEnds() {
        Path area = FunctionCurves.area(x -> 1 / x, -2, 2, 0, TOLERANCE);

        List<Contour> sides = Contour.of(area);
        assertThat(sides).hasSize(2).allMatch(Contour::closed);
        Bounds left = boundsOf(sides.get(0));
        Bounds right = boundsOf(sides.get(1));
        assertThat(left.top()).isZero();
        assertThat(left.left()).isEqualTo(-2);
        assertThat(left.right()).isBetween(-1e-3, 0.0);
        assertThat(right.bottom()).isZero();
        assertThat(right.left()).isBetween(0.0, 1e-3);
        assertThat(right.right()).isEqualTo(2);
    }

    @Test
    void anAreaMayReachToAnotherLineThanTheAxis() {
        Path area = FunctionCurves.area(x -> 2, -1, 3, 0.5, TOLERANCE);

        assertThat(area.bounds()).isEqualTo(new Bounds(-1, 0.5, 3, 2));
        assertThat(Contour.of(area).get(0).signedArea()).isCloseTo(-6, within(1e-6));
    }

    private static Bounds boundsOf(Contour contour) {
        PathBuilder path = Path.builder();
        contour.drawTo(path);
        return path.build().bounds();
    }
}
