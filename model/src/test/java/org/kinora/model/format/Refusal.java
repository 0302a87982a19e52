package org.kinora.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What has to come of a damaged file: it works all the same, or one sentence says what is wrong with it. */
public final class Refusal {

    /** The files of these tests have some kilobytes, and a hostile string some hundred. */
    private static final long MOST_BYTES = 64_000_000;

    /** Far more than the slowest machine takes, and less than for ever. */
    private static final Duration FOR_EVER = Duration.ofSeconds(60);

    private static final int LONGEST_MESSAGE = 700;

    private Refusal() {}

    /** Reads something that may be damaged. @return whether it was refused */
    public static boolean happens(Runnable reading) {
        return assertTimeoutPreemptively(FOR_EVER, () -> {
            ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = thread.getCurrentThreadAllocatedBytes();
            boolean refused = false;
            try {
                reading.run();
            } catch (ModelFormatException expected) {
                assertThat(expected.getMessage())
                        .hasSizeLessThan(LONGEST_MESSAGE)
                        .endsWith(".")
                        .matches("[^\\p{Cntrl}]+");
                refused = true;
            }
            assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
            return refused;
        });
    }
}
