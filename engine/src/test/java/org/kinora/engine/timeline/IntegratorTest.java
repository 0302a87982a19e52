package org.kinora.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IntegratorTest {

    private static final FrameRate RATE = FrameRate.of(60);

    /** A step that rounds, so that a different order of steps would show. */
    private static Integrator<Double> decay() {
        return new Integrator<>(1.0, 1 / 240.0, 100, value -> value * 0.999 + 1e-4);
    }

    @Test
    void aJumpGivesTheSameStateAsAWalk() {
        Integrator<Double> walked = decay();
        for (long frame = 0; frame <= 600; frame++) {
            walked.at(new Moment(frame, RATE));
        }
        for (long frame : new long[] {599, 3, 300, 0, 600, 24, 25}) {
            assertThat(walked.at(new Moment(frame, RATE))).isEqualTo(decay().at(new Moment(frame, RATE)));
        }
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        Integrator<Double> shared = decay();
        assertThat(LongStream.range(0, 600).parallel().mapToObj(frame -> shared.at(new Moment(frame, RATE))))
                .containsExactlyElementsOf(LongStream.range(0, 600)
                        .mapToObj(frame -> decay().at(new Moment(frame, RATE)))
                        .toList());
    }

    @Test
    void aFrameSeesTheStepsThatEndBeforeIt() {
        Integrator<Integer> count = new Integrator<>(0, 1 / 240.0, 7, steps -> steps + 1);
        assertThat(count.at(new Moment(60, RATE))).isEqualTo(240);
        assertThat(count.at(new Moment(1, RATE))).isEqualTo(4);
    }
}
