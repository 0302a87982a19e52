package org.kinora.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpringTest {

    @Property(tries = 200)
    void aSpringStartsAtRestAndHasSettledInItsTime(
            @ForAll @DoubleRange(min = 0.1, max = 1000) double stiffness,
            @ForAll @DoubleRange(min = 0.1, max = 100) double damping) {
        Spring spring = new Spring(stiffness, damping);
        assertThat(spring.at(0)).isZero();
        assertThat(spring.at(1)).isEqualTo(1);
        // a hundredth before the end no more than what has settled, and its growth backward, is missing
        assertThat(spring.at(0.999)).isCloseTo(1, within(2e-3));
        assertThat(spring.settlingTime()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 0.9})
    void itMovesAsAMassOnADampedSpring(double bounce) {
        Spring spring = Spring.bouncing(bounce);
        double whole = spring.settlingTime();
        double step = 1e-3;
        for (double time = 0.01; time < 0.5; time += 0.01) {
            double here = spring.at(time);
            double before = spring.at(time - step / whole);
            double next = spring.at(time + step / whole);
            double acceleration = (next - 2 * here + before) / step / step;
            double speed = (next - before) / 2 / step;
            assertThat(acceleration)
                    .isCloseTo(spring.stiffness() * (1 - here) - spring.damping() * speed, within(0.15));
        }
    }

    @Test
    void withoutBounceItNeverOvershootsAndAlwaysApproaches() {
        Spring spring = Spring.bouncing(0);
        for (int i = 1; i <= 1000; i++) {
            assertThat(spring.at(i / 1000.0)).isGreaterThan(spring.at((i - 1) / 1000.0));
        }
    }

    @Test
    void itOvershootsByWhatItsDampingLeaves() {
        double ratio = 0.5;
        Spring spring = Spring.bouncing(1 - ratio);
        double highest = 0;
        for (int i = 0; i <= 10_000; i++) {
            highest = Math.max(highest, spring.at(i / 10_000.0));
        }
        assertThat(highest).isCloseTo(1 + Math.exp(-Math.PI * ratio / Math.sqrt(1 - ratio * ratio)), within(2e-3));
    }

    @Test
    void aStifferSpringIsFasterAndAStronglyDampedOneCreeps() {
        assertThat(new Spring(400, 40).settlingTime()).isCloseTo(new Spring(100, 20).settlingTime() / 2, within(1e-9));
        assertThat(new Spring(100, 200).settlingTime()).isGreaterThan(10);
    }

    @Test
    void aSpringThatWouldNotSettleIsRefused() {
        assertThatThrownBy(() -> new Spring(100, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without damping it would never settle");
        assertThatThrownBy(() -> Spring.bouncing(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A spring's bounce is at least 0 and less than 1, not 1.0");
    }
}
