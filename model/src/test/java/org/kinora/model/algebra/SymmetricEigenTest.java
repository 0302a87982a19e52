package org.kinora.model.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class SymmetricEigenTest {

    @Test
    void vectorsAreTurnedIntoTheirMultiplesTheLargestFirst() {
        Random random = new Random(1);
        double[][] rows = new double[23][23];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j <= i; j++) {
                rows[i][j] = random.nextGaussian();
                rows[j][i] = rows[i][j];
            }
        }
        INDArray matrix = NativeArrays.copyOf(rows);
        SymmetricEigen eigen = new SymmetricEigen(matrix);
        double sum = 0;
        for (int rank = 0; rank < rows.length; rank++) {
            INDArray vector = eigen.vector(rank);
            assertThat(vector.norm2Number().doubleValue()).isCloseTo(1, within(1e-12));
            INDArray rest = matrix.mmul(vector).subi(vector.mul(eigen.value(rank)));
            assertThat(rest.norm2Number().doubleValue()).isLessThan(1e-10);
            assertThat(rank == 0 || eigen.value(rank) <= eigen.value(rank - 1)).isTrue();
            sum += eigen.value(rank);
        }
        assertThat(eigen.trace()).isCloseTo(sum, within(1e-10));
        assertThat(matrix.getDouble(3, 5)).as("the matrix is not changed").isEqualTo(rows[3][5]);
    }

    @Test
    void aMatrixMayBeASingleNumber() {
        SymmetricEigen eigen = new SymmetricEigen(NativeArrays.copyOf(new double[][] {{7}}));
        assertThat(eigen.value(0)).isEqualTo(7);
        assertThat(Math.abs(eigen.vector(0).getDouble(0))).isEqualTo(1);
    }
}
