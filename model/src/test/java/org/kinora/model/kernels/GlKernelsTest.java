package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.model.gl.ComputeDevice;

/** What holds for OpenGL beyond {@link KernelsTest}: memory that is used again, batches, and numbers that are read late. */
class GlKernelsTest {

    /** Sums of some thirty products below 1 in single precision. */
    private static final float SUM = 1e-5f;

    private final Kernels kernels = new GlKernels(ComputeDevice.open());

    @Test
    void numbersAreReadAgainAfterTheyHaveChanged() {
        Matrix ones = kernels.constant(new float[] {1, 1, 1}, 1, 3);
        Matrix sum = kernels.allocate(1, 3);
        kernels.add(ones, sum, sum);
        assertThat(sum.array()).containsExactly(1, 1, 1);
        kernels.add(ones, sum.columns(1, 2).columns(0, 1), sum.columns(1, 1));
        assertThat(sum.array()).containsExactly(1, 2, 1);
    }

    @Test
    void memoryThatWasForgottenComesBackAsZeros() {
        float[] full = new float[1 << 20];
        Arrays.fill(full, 3);
        // 400 MB in all, so that the collector is asked and buffers are used again
        for (int i = 0; i < 100; i++) {
            Matrix matrix = kernels.allocate(1, full.length);
            assertThat(matrix.columns(full.length / 2, 1).array()).containsExactly(0);
            kernels.training().fill(3, matrix);
        }
    }

    @Test
    void allHeadsAtOnceAreWhatEachIsAlone() {
        for (int tokens : List.of(1, 5, 70)) {
            float[] oneAfterAnother = attended(new JavaKernels(), tokens).array();
            assertThat(attended(kernels, tokens).array()).containsExactly(oneAfterAnother, within(SUM));
        }
    }

    private static Matrix attended(Kernels kernels, int tokens) {
        int heads = 3;
        Random random = new Random(tokens);
        Matrix queries = random(kernels, tokens, 36, random).columns(0, 33);
        Matrix keys = random(kernels, tokens + 2, 33, random);
        Matrix scores = kernels.allocate(heads * tokens, tokens + 2);
        Matrix patterns = kernels.allocate(heads * tokens, tokens + 2);
        Matrix mixed = kernels.allocate(tokens, 33);
        kernels.attentionScores(0.5f, queries, keys, heads, scores);
        kernels.attentionPatterns(scores, heads, 2, patterns);
        kernels.attentionMix(patterns, keys, heads, mixed);
        return mixed;
    }

    private static Matrix random(Kernels kernels, int rows, int columns, Random random) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() * 2 - 1;
        }
        return kernels.constant(values, rows, columns);
    }

    @Test
    void theSameProductHasTheSameBits() {
        Random random = new Random(2);
        Matrix a = random(kernels, 70, 300, random);
        Matrix b = random(kernels, 300, 90, random);
        Matrix first = kernels.allocate(70, 90);
        Matrix second = kernels.allocate(70, 90);
        kernels.gemm(1, a, false, b, false, 0, first);
        kernels.gemm(1, a, false, b, false, 0, second);
        assertThat(second.array()).isEqualTo(first.array());
    }

    @Test
    void aMatrixThatIsTooLargeForOneBufferIsRefusedInOneSentence() {
        Matrix large = kernels.allocate(46_340, 46_340); // 8 GB
        assertThatIllegalStateException()
                .isThrownBy(large::array)
                .withMessageMatching(".* computes on matrices of up to [0-9,]+ floats, but this one has 2,147,395,600: "
                        + "take a smaller model or --device cpu\\.");
    }

    @Test
    void matricesOfOtherKernelsAreRefused() {
        Matrix heap = new JavaKernels().allocate(1, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> kernels.add(heap, heap, heap));
    }

    @Test
    void aCardThatIsAProgramIsKnownAsOne() {
        ComputeDevice device = ComputeDevice.open();
        assertThat(device.isSoftware()).isEqualTo(device.name().contains("llvmpipe"));
        assertThat(kernels.name()).isEqualTo("gl (" + device.name() + ")");
    }
}
