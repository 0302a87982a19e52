package org.kinora.model;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * Where a forward pass puts its intermediate values. A pass that nobody looks into takes the same memory at every step, in
 * the same order, so that writing a token allocates next to nothing. Belongs to one pass; not for several threads.
 */
final class Workspace {

    private final Kernels kernels;
    private final boolean reuses;
    private final List<Matrix> taken = new ArrayList<>();
    private int next;

    /** @param reuses whether {@link #restart} makes the memory free again */
    Workspace(Kernels kernels, boolean reuses) {
        this.kernels = kernels;
        this.reuses = reuses;
    }

    /** From now on everything that was taken may be overwritten. */
    void restart() {
        next = 0;
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
