package org.kinora.scenes.gallery.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.gallery.ShortScenes;

class ShapeScenesTest {

    static Stream<Arguments> scenes() {
        return Stream.<Supplier<Scene>>of(
                        SetAlgebra::new,
                        ThrownDice::new,
                        TestResult::new,
                        SmallTalk::new,
                        Toolbox::new,
                        PointedLines::new,
                        DayClock::new,
                        WaysBetween::new,
                        HillSlope::new)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneLastsBetweenSixAndSixteenSecondsAndEverySecondOfItCanBeDrawn(Supplier<Scene> scene) {
        ShortScenes.assertShortAndDrawable(scene.get());
    }

    @Test
    void thrownSumsComeCloseToTheirChances() {
        double[] shares = ThrownDice.percentages(60_000);
        assertThat(Arrays.stream(shares).sum()).isCloseTo(100, within(1e-6));
        for (int sum = 2; sum <= 12; sum++) {
            assertThat(shares[sum - 2]).isCloseTo(ThrownDice.chance(sum), within(0.6));
        }
        assertThat(ThrownDice.chance(7)).isCloseTo(100 / 6.0, within(1e-9));
    }

    @Test
    void aDayHasTwentyFourHours() {
        assertThat(Stream.of("asleep", "on the way", "at work", "with friends")
                        .mapToDouble(DayClock::hoursOf)
                        .sum())
                .isEqualTo(24);
    }

    @Test
    void aThirdOfThePositiveIsIllIfOneInTenIs() {
        assertThat(TestResult.illIfPositive(0.1)).isCloseTo(1 / 3.0, within(1e-9));
    }
}
