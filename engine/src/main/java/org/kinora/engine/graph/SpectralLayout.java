package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;

/**
 * The eigenvectors of the Laplacian (degree minus adjacency) with the second and third smallest eigenvalue as
 * coordinates: Hall, "An r-dimensional quadratic placement algorithm" (1970). Found by Jacobi's rotations.
 */
final class SpectralLayout {

    private static final int MOST_SWEEPS = 60;

    private SpectralLayout() {}

    static List<Point> place(Links links) {
        int count = links.size();
        double[][] laplacian = laplacian(links);
        double[][] vectors = diagonalize(laplacian);
        List<Integer> slowest = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> laplacian[i][i]))
                .toList();
        List<Point> places = new ArrayList<>();
        for (int vertex = 0; vertex < count; vertex++) {
            places.add(new Point(
                    count > 1 ? upright(vectors, slowest.get(1), vertex) : 0,
                    count > 2 ? upright(vectors, slowest.get(2), vertex) : 0));
        }
        return places;
    }

    private static double[][] laplacian(Links links) {
        double[][] laplacian = new double[links.size()][links.size()];
        for (int[] pair : links.pairs()) {
            if (laplacian[pair[0]][pair[1]] == 0) {
                laplacian[pair[0]][pair[1]] = -1;
                laplacian[pair[1]][pair[0]] = -1;
                laplacian[pair[0]][pair[0]]++;
                laplacian[pair[1]][pair[1]]++;
            }
        }
        return laplacian;
    }

    /** A component of an eigenvector, of the two that differ by sign the one whose first vertex is not negative. */
    private static double upright(double[][] vectors, int column, int vertex) {
        return vectors[0][column] < 0 ? -vectors[vertex][column] : vectors[vertex][column];
    }

    /** Makes a symmetric matrix diagonal, and returns the eigenvectors in columns. */
    private static double[][] diagonalize(double[][] matrix) {
        int size = matrix.length;
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(matrix); sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(matrix, vectors, p, q);
                }
            }
        }
        return vectors;
    }

    private static boolean isDiagonal(double[][] matrix) {
        double rest = 0;
        for (int p = 0; p < matrix.length; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                rest += matrix[p][q] * matrix[p][q];
            }
        }
        return rest < 1e-24;
    }

    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double half = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = Math.copySign(1, half) / (Math.abs(half) + Math.sqrt(half * half + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int i = 0; i < matrix.length; i++) {
            double ip = matrix[i][p];
            matrix[i][p] = cosine * ip - sine * matrix[i][q];
            matrix[i][q] = sine * ip + cosine * matrix[i][q];
        }
        for (int i = 0; i < matrix.length; i++) {
            double pi = matrix[p][i];
            matrix[p][i] = cosine * pi - sine * matrix[q][i];
            matrix[q][i] = sine * pi + cosine * matrix[q][i];
            double vp = vectors[i][p];
            vectors[i][p] = cosine * vp - sine * vectors[i][q];
            vectors[i][q] = sine * vp + cosine * vectors[i][q];
        }
    }
}
