package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both forms of GELU and their slopes stay in registers: vectors that become objects make them ten times slower. */
class GeluAllocationTest {

    private static final Kernels VECTOR = Backends.vectorKernels();

    private static final int ROWS = 8;

    /** A thousand vectors and some numbers more. */
    private static final int COLUMNS = 8003;

    /** Vectors are objects until all of their methods have been compiled. */
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is measured, on numbers and gradients of numbers. */
    private interface Operation {
        void run(Matrix x, Matrix gradient, Matrix out);
    }

    static Stream<Operation> operations() {
        TrainingKernels training = VECTOR.training();
        return Stream.of(
                (x, gradient, out) -> VECTOR.geluTanh(x, out),
                (x, gradient, out) -> VECTOR.geluErf(x, out),
                training::geluTanhBackward,
                training::geluErfBackward);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingIsAllocated(Operation operation) {
        Matrix x = VECTOR.allocate(ROWS, COLUMNS);
        Matrix gradient = VECTOR.allocate(ROWS, COLUMNS);
        Matrix out = VECTOR.allocate(ROWS, COLUMNS);
        long end = System.nanoTime() + WARM_UP.toNanos();
        long allocated;
        do {
            long before = threads.getCurrentThreadAllocatedBytes();
            operation.run(x, gradient, out);
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        } while (allocated != 0 && System.nanoTime() < end);
        assertThat(allocated).isZero();
    }
}
