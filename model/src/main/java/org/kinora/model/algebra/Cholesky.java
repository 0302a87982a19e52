package org.kinora.model.algebra;

import org.nd4j.linalg.api.blas.BlasException;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Solves equations with a symmetric positive definite matrix A = L Lᵀ, L lower triangular, by LAPACK's {@code potrf}. Source:
 * Golub, Van Loan, "Matrix Computations", 4th edition, section 4.2.
 */
public final class Cholesky {

    private final INDArray lower;

    /**
     * @param matrix symmetric, in double precision, [n, n]; it is not changed
     * @throws ArithmeticException if it is not positive definite
     */
    public Cholesky(INDArray matrix) {
        lower = matrix.dup('f'); // the order that LAPACK knows
        try {
            Nd4j.getBlasWrapper().lapack().potrf(lower, true);
        } catch (BlasException failed) {
            throw new ArithmeticException(
                    "The matrix is not positive definite: row %d leaves nothing. Add something to its diagonal."
                            .formatted(failed.getErrorCode() - 1));
        }
    }

    /** The x for which A x is the given vector, [n]. */
    public INDArray solve(INDArray vector) {
        INDArray column = vector.reshape(vector.length(), 1);
        INDArray half = Nd4j.linalg().triangularSolve(lower, column, true, false);
        return Nd4j.linalg().triangularSolve(lower, half, true, true).reshape(vector.length());
    }
}
