package org.kinora.model.experiments;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations, which are slow for thousands of rows but
 * exact to the last digits and the same on every machine. Source: Golub, Van Loan, "Matrix computations", algorithm 8.5.2.
 */
final class SymmetricEigen {

    /** Rotations converge quadratically: a dozen sweeps are more than any matrix of doubles needs. */
    private static final int MOST_SWEEPS = 50;

    private static final double NEGLIGIBLE = 1e-15;

    private final double[][] matrix;
    private final double[][] vectors;
    private final int[] ranked;

    SymmetricEigen(double[][] symmetric) {
        int size = symmetric.length;
        matrix = new double[size][];
        vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i] = symmetric[i].clone();
            vectors[i][i] = 1;
        }
        double enough = NEGLIGIBLE * largest();
        boolean rotated = true;
        for (int sweep = 0; sweep < MOST_SWEEPS && rotated; sweep++) {
            rotated = false;
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    if (Math.abs(matrix[p][q]) > enough) {
                        rotate(p, q);
                        rotated = true;
                    }
                }
            }
        }
        ranked = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -matrix[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The eigenvalue of a rank, the largest first. */
    double value(int rank) {
        return matrix[ranked[rank]][ranked[rank]];
    }

    /** The eigenvector of a rank, of length 1. */
    double[] vector(int rank) {
        double[] vector = new double[vectors.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = vectors[i][ranked[rank]];
        }
        return vector;
    }

    /** The sum of all eigenvalues. */
    double trace() {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i];
        }
        return sum;
    }

    private double largest() {
        double largest = 0;
        for (double[] row : matrix) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    /** Turns the plane of two axes so that their element off the diagonal becomes zero. */
    private void rotate(int p, int q) {
        double tau = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = tangent * cosine;
        for (double[] row : matrix) {
            turn(row, p, q, cosine, sine);
        }
        double[] first = matrix[p];
        double[] second = matrix[q];
        for (int k = 0; k < first.length; k++) {
            double before = first[k];
            first[k] = cosine * before - sine * second[k];
            second[k] = sine * before + cosine * second[k];
        }
        for (double[] row : vectors) {
            turn(row, p, q, cosine, sine);
        }
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double before = row[p];
        row[p] = cosine * before - sine * row[q];
        row[q] = sine * before + cosine * row[q];
    }
}
