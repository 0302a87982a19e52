package org.kinora.model.algebra;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.eigen.Eigen;

/** Eigenvalues and eigenvectors of a symmetric matrix, by LAPACK's {@code syev}. */
public final class SymmetricEigen {

    /** In rising order. */
    private final INDArray values;

    /** Its columns, in the same order. */
    private final INDArray vectors;

    /** @param symmetric in double precision, [n, n]; it is not changed */
    public SymmetricEigen(INDArray symmetric) {
        vectors = symmetric.dup('c');
        values = Eigen.symmetricGeneralizedEigenvalues(vectors, true);
    }

    /** The eigenvalue of a rank, the largest first. */
    public double value(int rank) {
        return values.getDouble(column(rank));
    }

    /** The eigenvector of a rank, of length 1: [n]. */
    public INDArray vector(int rank) {
        return vectors.getColumn(column(rank)).dup();
    }

    /** The sum of all eigenvalues. */
    public double trace() {
        return values.sumNumber().doubleValue();
    }

    private long column(int rank) {
        return values.length() - 1 - rank;
    }
}
