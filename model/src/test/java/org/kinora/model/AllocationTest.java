package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.kernels.AllKernels;
import org.kinora.model.kernels.Kernels;

/** To read a token allocates not one byte, on any thread, once the machine is warm. */
class AllocationTest {

    /** Wide enough for the larger matrices to stay in their file. */
    private static final GptConfig WIDE = new GptConfig(2, 8, 512, 2048, 128, 600, GptConfig.Gelu.TANH, 1e-5f, true);

    /** The vectors of the Vector API are objects until all of its methods have been compiled. */
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private static final int TOKENS = 10;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final int[] token = new int[1];

    private static Kernels kernels(String name) {
        return AllKernels.list().stream()
                .filter(kernels -> kernels.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "vector", "nd4j"})
    void weightsOnTheHeap(String name) {
        assertAllocatesNothing(Gpt.load(ModelFiles.resources("kinora-default", Gpt.class), kernels(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "vector"})
    void weightsInTheirFile(String name, @TempDir Path folder) throws IOException {
        HollowModel.write(folder, WIDE, 7);
        assertAllocatesNothing(Gpt.load(ModelFiles.in(folder), kernels(name)));
    }

    private void assertAllocatesNothing(Gpt gpt) {
        long end = System.nanoTime() + WARM_UP.toNanos();
        long allocated;
        do {
            allocated = allocatedByTokensInTheMiddle(gpt);
        } while (allocated != 0 && System.nanoTime() < end);
        assertThat(allocated).as("bytes for %d tokens", TOKENS).isZero();
    }

    /** By the caller and by those who help it. */
    private long allocatedByTokensInTheMiddle(Gpt gpt) {
        ForwardPass pass = gpt.pass(4 * TOKENS, Trace.NONE);
        read(pass, 2 * TOKENS);
        long[] helpers = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("ForkJoinPool"))
                .mapToLong(Thread::getId)
                .toArray();
        long[] before = threads.getThreadAllocatedBytes(helpers);
        long beforeHere = threads.getCurrentThreadAllocatedBytes();
        read(pass, TOKENS);
        long here = threads.getCurrentThreadAllocatedBytes() - beforeHere;
        return here + sum(threads.getThreadAllocatedBytes(helpers)) - sum(before);
    }

    /** Of a helper that has ended nothing is known; the difference is not zero then. */
    private static long sum(long[] bytes) {
        return LongStream.of(bytes).sum();
    }

    private void read(ForwardPass pass, int count) {
        for (int i = 0; i < count; i++) {
            token[0] = i;
            pass.logits(pass.residual(token));
        }
    }
}
