package org.kinora.model.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitKTest {

    private static final HeapFloats FLOATS = new HeapFloats(new float[7000 * 700]);

    private static int count(int depth) {
        return SplitK.count(new Matrix(FLOATS, 0, depth, 700, 700));
    }

    @Test
    void noPieceIsLongerThanItShouldBe() {
        for (int depth = 1; depth <= 7000; depth++) {
            int count = count(depth);
            int end = 0;
            for (int piece = 0; piece < count; piece++) {
                assertThat(SplitK.start(depth, count, piece)).isEqualTo(end);
                end = SplitK.start(depth, count, piece + 1);
                assertThat(end - SplitK.start(depth, count, piece))
                        .as("piece %d of %d rows", piece, depth)
                        .isBetween(1, 767);
            }
            assertThat(end).isEqualTo(depth);
        }
        assertThat(count(767)).isEqualTo(1);
        assertThat(count(768)).isEqualTo(2);
    }
}
