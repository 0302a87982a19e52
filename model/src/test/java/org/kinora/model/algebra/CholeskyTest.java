package org.kinora.model.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class CholeskyTest {

    @Test
    void theSolutionIsTheOneThatOneGetsByHand() {
        // 4x + 2y = 10 and 2x + 3y = 9 at x = 1.5, y = 2
        INDArray solution = cholesky(new double[][] {{4, 2}, {2, 3}}).solve(NativeArrays.copyOf(new double[] {10, 9}));
        assertThat(solution.getDouble(0)).isCloseTo(1.5, within(1e-12));
        assertThat(solution.getDouble(1)).isCloseTo(2, within(1e-12));
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteIsRefused() {
        assertThatThrownBy(() -> cholesky(new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("not positive definite: row 1 leaves nothing");
    }

    private static Cholesky cholesky(double[][] matrix) {
        return new Cholesky(NativeArrays.copyOf(matrix));
    }
}
