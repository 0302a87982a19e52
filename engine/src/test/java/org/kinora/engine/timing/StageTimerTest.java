package org.kinora.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.kinora.engine.timing.StageTimer.Stage;

class StageTimerTest {

    private static final double BUSY_SECONDS = 0.2;

    @Test
    @EnabledOnOs(OS.LINUX)
    void countsWhatOtherThreadsTakeWhileItRunsAndNothingFromBefore() throws Exception {
        CountDownLatch wasBusy = new CountDownLatch(1);
        CountDownLatch stop = new CountDownLatch(1);
        StageTimer early = StageTimer.ofCpuTime();
        Thread busy = new Thread(
                () -> {
                    StageTimer own = StageTimer.ofCpuTime();
                    long began = own.now();
                    while (own.now() - began < BUSY_SECONDS * 1e9) {
                        Thread.onSpinWait();
                    }
                    wasBusy.countDown();
                    await(stop);
                },
                "busy-thread");
        busy.start();
        wasBusy.await();
        StageTimer late = StageTimer.ofCpuTime();
        early.addNativeThreads(Stage.DRAW, "busy-");
        late.addNativeThreads(Stage.DRAW, "busy-");
        stop.countDown();
        busy.join();
        assertThat(early.seconds(Stage.DRAW)).isGreaterThanOrEqualTo(BUSY_SECONDS);
        assertThat(late.seconds(Stage.DRAW)).isLessThan(BUSY_SECONDS / 2);
        assertThat(late.seconds(Stage.ENCODE)).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
