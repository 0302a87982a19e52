package org.kinora.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RateFunctionsTest {

    private static final double ROUNDING = 1e-12;

    private static final Map<String, RateFunction> SETTLING = Map.of(
            "linear", RateFunctions::linear,
            "smooth", RateFunctions::smooth,
            "sigmoid", RateFunctions::sigmoid,
            "smoothstep", RateFunctions::smoothstep,
            "rushInto", RateFunctions::rushInto,
            "rushFrom", RateFunctions::rushFrom,
            "slowInto", RateFunctions::slowInto,
            "doubleSmooth", RateFunctions::doubleSmooth,
            "lingering", RateFunctions::lingering,
            "runningStart", RateFunctions.runningStart(-0.5));

    private static final Map<String, RateFunction> RETURNING = Map.of(
            "thereAndBack", RateFunctions::thereAndBack,
            "thereAndBackWithPause", RateFunctions.thereAndBackWithPause(1 / 3.0),
            "wiggle", RateFunctions.wiggle(2));

    static Stream<Map.Entry<String, RateFunction>> settling() {
        return SETTLING.entrySet().stream();
    }

    static Stream<Map.Entry<String, RateFunction>> returning() {
        return RETURNING.entrySet().stream();
    }

    static List<Method> easings() {
        return Arrays.stream(Easings.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("settling")
    void runsFromNothingToTheWhole(Map.Entry<String, RateFunction> named) {
        assertThat(named.getValue().at(0)).isCloseTo(0, within(ROUNDING));
        assertThat(named.getValue().at(1)).isCloseTo(1, within(ROUNDING));
    }

    @Test
    void theSmootherAStepTheLongerItStaysAtItsEnds() {
        assertThat(RateFunctions.smoothererstep(0)).isZero();
        assertThat(RateFunctions.smoothererstep(0.5)).isCloseTo(0.5, within(ROUNDING));
        assertThat(RateFunctions.smoothererstep(1)).isCloseTo(1, within(ROUNDING));
        assertThat(RateFunctions.smoothererstep(0.1))
                .isLessThan(RateFunctions.smooth(0.1))
                .isLessThan(RateFunctions.smoothstep(0.1));
        assertThat(Rates.smoothererstep.at(0.3)).isEqualTo(RateFunctions.smoothererstep(0.3));
    }

    @ParameterizedTest
    @MethodSource("returning")
    void comesBackToTheStart(Map.Entry<String, RateFunction> named) {
        assertThat(named.getValue().at(0)).isCloseTo(0, within(ROUNDING));
        assertThat(named.getValue().at(1)).isCloseTo(0, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("easings")
    void everyEasingRunsFromNothingToTheWholeWithoutALeap(Method easing) throws ReflectiveOperationException {
        double before = (double) easing.invoke(null, 0.0);
        assertThat(before).isCloseTo(0, within(ROUNDING));
        for (int i = 1; i <= 1000; i++) {
            double now = (double) easing.invoke(null, i / 1000.0);
            // the steepest, a circle's end, rises by √(2/1000) in a thousandth; expo starts with a leap of 2⁻¹⁰
            assertThat(Math.abs(now - before)).isLessThan(0.05);
            before = now;
        }
        assertThat(before).isCloseTo(1, within(ROUNDING));
    }

    @Test
    void thereAreThirtyEasings() {
        assertThat(easings()).hasSize(30);
    }

    @Property(tries = 200)
    void easeOutIsEaseInTurnedAroundAndEaseInOutIsSymmetric(@ForAll @DoubleRange(min = 0, max = 1) double time) {
        assertThat(Easings.easeOutBack(time)).isCloseTo(1 - Easings.easeInBack(1 - time), within(ROUNDING));
        assertThat(Easings.easeInOutElastic(time)).isCloseTo(1 - Easings.easeInOutElastic(1 - time), within(ROUNDING));
        assertThat(Easings.easeInOutBounce(time)).isCloseTo(1 - Easings.easeInOutBounce(1 - time), within(ROUNDING));
    }

    @Test
    void valuesAreThoseOfThePublishedFormulas() {
        assertThat(RateFunctions.smooth(0.25)).isCloseTo(0.103515625, within(ROUNDING));
        assertThat(RateFunctions.sigmoid(0.25)).isCloseTo(0.0701, within(1e-4));
        assertThat(RateFunctions.slowInto(0.5)).isCloseTo(Math.sqrt(0.75), within(ROUNDING));
        assertThat(RateFunctions.runningStart(-0.5).at(0.25)).isNegative();
        assertThat(RateFunctions.notQuiteThere(RateFunctions::smooth, 0.7).at(1))
                .isCloseTo(0.7, within(ROUNDING));
        assertThat(RateFunctions.exponentialDecay(0.1).at(0.1)).isCloseTo(1 - 1 / Math.E, within(ROUNDING));
        assertThat(RateFunctions.thereAndBackWithPause(0.5).at(0.3)).isEqualTo(1);
        assertThat(Easings.easeInBack(0.5)).isCloseTo(-0.0876975, within(ROUNDING));
        assertThat(Easings.easeOutElastic(0.15)).isCloseTo(1 + Math.pow(2, -1.5), within(ROUNDING));
        assertThat(Easings.easeInExpo(0.5)).isCloseTo(1 / 32.0, within(ROUNDING));
        assertThat(Easings.easeOutBounce(1 / 2.75)).isCloseTo(1, within(ROUNDING));
    }

    @Test
    void squishingRestsBeforeAndAfterAndReversingRunsBackward() {
        RateFunction linear = RateFunctions::linear;
        RateFunction squished = linear.squished(0.2, 0.6);

        assertThat(squished.at(0.1)).isZero();
        assertThat(squished.at(0.4)).isCloseTo(0.5, within(ROUNDING));
        assertThat(squished.at(0.9)).isEqualTo(1);
        assertThat(squished.reversed().at(0.9)).isZero();
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        RateFunction linear = RateFunctions::linear;

        assertThatThrownBy(() -> linear.squished(0.5, 0.5)).hasMessageContaining("from < to");
        assertThatThrownBy(() -> RateFunctions.thereAndBackWithPause(1)).hasMessageContaining("pause");
        assertThatThrownBy(() -> RateFunctions.exponentialDecay(0)).hasMessageContaining("half life");
    }
}
