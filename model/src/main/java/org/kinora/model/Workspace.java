package org.kinora.model;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * Where a pass puts its intermediate values. Whoever takes the same sizes in the same order again gets the same memory, so
 * that writing a token or learning from a row allocates next to nothing. Not for several threads.
 */
final class Workspace {

    private final Kernels kernels;
    private final boolean reuses;
    private final List<Matrix> taken = new ArrayList<>();
    private int next;

    /** @param reuses whether {@link #backTo} makes memory free again */
    Workspace(Kernels kernels, boolean reuses) {
        this.kernels = kernels;
        this.reuses = reuses;
    }

    /** Where the next matrix is taken. */
    int place() {
        return next;
    }

    /** From now on everything that was taken at that place and after it may be overwritten. */
    void backTo(int place) {
        next = place;
    }

    /** A matrix with whatever an earlier step left in it. */
    Matrix take(int rows, int columns) {
        if (!reuses) {
            return kernels.allocate(rows, columns);
        }
        int place = next++;
        if (place == taken.size()) {
            taken.add(kernels.allocate(rows, columns));
        }
        Matrix matrix = taken.get(place);
        if (matrix.rows() != rows || matrix.columns() != columns) {
            if (rows * columns > matrix.floats().length()) {
                // twice as much: the scores grow by a column with every token
                matrix = kernels.allocate(1, 2 * rows * columns);
            }
            matrix = new Matrix(matrix.floats(), 0, rows, columns, columns);
            taken.set(place, matrix);
        }
        return matrix;
    }
}
