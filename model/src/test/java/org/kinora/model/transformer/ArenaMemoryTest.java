package org.kinora.model.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.model.kernels.Backends;
import org.kinora.model.kernels.Matrix;

class ArenaMemoryTest {

    private final Arena arena = Arena.reusing(Backends.best());

    @Test
    void aMatrixThatNeedsMoreThanThereIsFillsItsMemoryAndIsReadWithoutACopy() {
        arena.take(1, 3);
        arena.reset();
        Matrix larger = arena.take(2, 50);
        assertThat(larger.array()).hasSize(100).isSameAs(larger.array());
    }

    @Test
    void aMatrixThatNeedsLessLiesInTheSameMemory() {
        Matrix larger = arena.take(2, 50);
        arena.reset();
        Matrix smaller = arena.take(1, 3);
        assertThat(smaller.floats()).isSameAs(larger.floats());
    }
}
