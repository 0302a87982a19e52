package org.kinora.model.experiments.learned;

/**
 * Solves equations with a symmetric positive definite matrix A = L Lᵀ, L lower triangular. Source: Golub, Van Loan,
 * "Matrix Computations", 4th edition, section 4.2.
 */
final class Cholesky {

    /** Rows of L up to the diagonal. */
    private final double[][] lower;

    /**
     * @param matrix symmetric; only what is on and below the diagonal is read
     * @throws ArithmeticException if it is not positive definite
     */
    Cholesky(double[][] matrix) {
        int size = matrix.length;
        lower = new double[size][];
        for (int row = 0; row < size; row++) {
            lower[row] = new double[row + 1];
            for (int column = 0; column < row; column++) {
                lower[row][column] =
                        (matrix[row][column] - dot(lower[row], lower[column], column)) / lower[column][column];
            }
            double rest = matrix[row][row] - dot(lower[row], lower[row], row);
            if (!(rest > 0)) {
                throw new ArithmeticException("The matrix is not positive definite: row " + row + " leaves " + rest
                        + ". Add something to its diagonal.");
            }
            lower[row][row] = Math.sqrt(rest);
        }
    }

    private static double dot(double[] a, double[] b, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The x for which A x is the given vector. */
    double[] solve(double[] vector) {
        int size = lower.length;
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = (vector[row] - dot(lower[row], solution, row)) / lower[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            solution[row] /= lower[row][row];
            for (int above = 0; above < row; above++) {
                solution[above] -= lower[row][above] * solution[row];
            }
        }
        return solution;
    }
}
