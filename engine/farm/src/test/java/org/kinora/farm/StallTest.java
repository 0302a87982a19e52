package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StallTest {

    @Test
    void aTaskFromWhichNothingComesIsInterrupted() {
        try (Stall stall = new Stall(1, 1, 60, () -> {})) {
            assertThatThrownBy(() -> new CountDownLatch(1).await(30, TimeUnit.SECONDS))
                    .isInstanceOf(InterruptedException.class);
            assertThat(stall.isStalled()).isTrue();
        }
    }

    @Test
    void oneThatHearsNoInterruptionIsEndedWithItsProcess() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Stall stall = new Stall(0, 0, 0, ended::countDown)) {
            while (!stall.isStalled()) {
                Thread.onSpinWait();
            }
            assertThat(Thread.interrupted()).isTrue();
            assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void itsBeginningMayTakeLongerThanWhatComesAfter() {
        try (Stall stall = new Stall(600, 0, 60, () -> {})) {
            assertThat(stall.isStalled()).isFalse();
            stall.progress();
            assertThatThrownBy(() -> new CountDownLatch(1).await(30, TimeUnit.SECONDS))
                    .isInstanceOf(InterruptedException.class);
            assertThat(stall.isStalled()).isTrue();
        }
    }

    @Test
    void oneThatComesOnIsLeftAlone() {
        try (Stall stall = new Stall(600, 600, 0, () -> {})) {
            stall.progress();
            assertThat(stall.isStalled()).isFalse();
        }
        assertThat(Thread.interrupted()).isFalse();
    }
}
