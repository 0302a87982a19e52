package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpinningPoolTest {

    private final SpinningPool pool = new SpinningPool(2);

    @Test
    void everyPartOfEveryPieceOfWorkIsDoneOnceBeforeTheCallerGoesOn() {
        for (int work = 0; work < 2_000; work++) {
            AtomicIntegerArray times = new AtomicIntegerArray(3);
            pool.invokeAll(3, times::incrementAndGet);
            assertThat(IntStream.range(0, 3).map(times::get)).containsOnly(1);
        }
    }

    @Test
    void severalCallersDoNotDisturbEachOther() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> sums = IntStream.range(0, 4)
                    .mapToObj(caller -> callers.submit(() -> {
                        AtomicIntegerArray times = new AtomicIntegerArray(500);
                        for (int work = 0; work < 500; work++) {
                            int number = work;
                            pool.invokeAll(2, part -> times.incrementAndGet(number));
                        }
                        return IntStream.range(0, 500).map(times::get).sum();
                    }))
                    .toList();
            for (Future<Integer> sum : sums) {
                assertThat(sum.get()).isEqualTo(1000);
            }
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void whatAPartThrowsReachesTheCaller() {
        assertThatThrownBy(() -> pool.invokeAll(2, part -> {
                    if (part == 1) {
                        throw new IllegalStateException("part 1");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("part 1");
    }
}
