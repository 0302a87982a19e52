package org.kinora.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void ratesRiseStayAndFallToAFiftieth() {
        Schedule schedule = Schedule.fallingIn(0.25, 10);
        assertThat(schedule.factor(1, 0)).isEqualTo(0.1);
        assertThat(schedule.factor(10, 0.1)).isEqualTo(1);
        assertThat(schedule.factor(500, 0.75)).isEqualTo(1);
        assertThat(schedule.factor(700, 0.875)).isCloseTo(0.51, within(ROUNDING));
        assertThat(schedule.factor(1000, 1)).isCloseTo(0.02, within(ROUNDING));
    }

    @Test
    void ratesThatNeverFallStayToTheEnd() {
        assertThat(Schedule.fallingIn(0, 0).factor(1, 0)).isEqualTo(1);
        assertThat(Schedule.fallingIn(0, 0).factor(9, 1)).isEqualTo(1);
    }

    @Test
    void aScheduleThatThereCannotBeIsRefused() {
        assertThatThrownBy(() -> Schedule.fallingIn(1.5, 0)).isInstanceOf(TrainingException.class);
        assertThatThrownBy(() -> Schedule.fallingIn(Double.NaN, 0)).isInstanceOf(TrainingException.class);
        assertThatThrownBy(() -> Schedule.fallingIn(0.5, -1)).isInstanceOf(TrainingException.class);
    }
}
