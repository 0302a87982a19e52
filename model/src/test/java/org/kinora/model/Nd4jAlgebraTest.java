package org.kinora.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.eigen.Eigen;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.inverse.InvertMatrix;
import org.nd4j.linalg.ops.transforms.Transforms;

/** ND4J's algebra runs although most of the libraries that it asks for are left out, and others stand in for the rest. */
class Nd4jAlgebraTest {

    /** Single precision, of numbers around one. */
    private static final double ROUNDING = 1e-5;

    @Test
    void productsAreThere() {
        INDArray product =
                Nd4j.gemm(matrix(new float[][] {{1, 2}, {3, 4}}), matrix(new float[][] {{5}, {6}}), false, false);
        assertThat(product.toFloatVector()).containsExactly(17, 39);
    }

    @Test
    void singularValuesAreThere() {
        INDArray values = Nd4j.create(2);
        Nd4j.getBlasWrapper()
                .lapack()
                .gesvd(matrix(new float[][] {{3, 0}, {4, 5}}).dup('f'), values, null, null);
        assertThat(values.getDouble(0)).isCloseTo(Math.sqrt(45), within(ROUNDING));
        assertThat(values.getDouble(1)).isCloseTo(Math.sqrt(5), within(ROUNDING));
    }

    @Test
    void eigenvaluesAreThere() {
        INDArray values = Eigen.symmetricGeneralizedEigenvalues(matrix(new float[][] {{2, 1}, {1, 2}}));
        assertThat(values.minNumber().doubleValue()).isCloseTo(1, within(ROUNDING));
        assertThat(values.maxNumber().doubleValue()).isCloseTo(3, within(ROUNDING));
    }

    @Test
    void inversesAreThere() {
        INDArray inverse = InvertMatrix.invert(matrix(new float[][] {{2, 0}, {0, 4}}), false);
        assertThat(inverse.toFloatMatrix()).isDeepEqualTo(new float[][] {{0.5f, 0}, {0, 0.25f}});
    }

    @Test
    void rowsAreChosenByNumber() {
        INDArray rows = matrix(new float[][] {{1, 2}, {3, 4}, {5, 6}});
        assertThat(rows.get(NDArrayIndex.indices(0, 2), NDArrayIndex.all()).toFloatMatrix())
                .isDeepEqualTo(new float[][] {{1, 2}, {5, 6}});
    }

    @Test
    void operationsOfItsNativeLibraryAreThere() {
        assertThat(Nd4j.argMax(matrix(new float[][] {{1, 9, 3}}), 1).toIntVector())
                .containsExactly(1);
        assertThat(Transforms.softmax(matrix(new float[][] {{2, 2}})).toFloatVector())
                .containsExactly(0.5f, 0.5f);
        assertThat(Nd4j.linalg()
                        .cholesky(matrix(new float[][] {{4, 0}, {0, 9}}))
                        .toFloatMatrix())
                .isDeepEqualTo(new float[][] {{2, 0}, {0, 3}});
    }

    private static INDArray matrix(float[][] rows) {
        return Nd4j.createFromArray(rows);
    }
}
