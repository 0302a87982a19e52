package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SkinnyGemmTest {

    /** Deep enough for several pieces. */
    private static final int DEPTH = 3072;

    private static final int COLUMNS = 768;

    private final Kernels kernels = new JavaKernels();
    private final Random random = new Random(1);
    private final Matrix b = matrix(DEPTH, COLUMNS);
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Matrix matrix(int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() - 0.5f;
        }
        return kernels.constant(values, rows, columns);
    }

    private float[] product(Matrix a) {
        Matrix out = kernels.allocate(a.rows(), COLUMNS);
        kernels.gemm(1, a, false, b, false, 0, out);
        return out.array();
    }

    @Test
    void theMemoryOfTheSumsServesTheNextProduct() {
        Matrix a = matrix(1, DEPTH);
        Matrix out = kernels.allocate(1, COLUMNS);
        kernels.gemm(1, a, false, b, false, 0, out);
        long before = threads.getCurrentThreadAllocatedBytes();
        kernels.gemm(1, a, false, b, false, 0, out);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(SplitK.count(b)).isGreaterThan(2);
        assertThat(allocated).isLessThan((SplitK.count(b) - 1L) * COLUMNS * Float.BYTES);
    }

    @Test
    void theSumsOfAnEarlierProductAreForgotten() {
        Matrix a = matrix(2, DEPTH);
        float[] alone = product(a);
        product(matrix(3, DEPTH));
        assertThat(product(a)).isEqualTo(alone);
    }
}
