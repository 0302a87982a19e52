package org.kinora.model.transformer;

import java.util.ArrayList;
import java.util.List;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/**
 * The memory of a pass's intermediate values. A pass that takes the same sizes in the same order again gets the same
 * memory, so that a further token or training sequence allocates next to nothing. Not thread-safe.
 */
final class Arena {

    private final Kernels kernels;
    private final boolean reuses;
    private final List<Matrix> taken = new ArrayList<>();
    private int next;

    private Arena(Kernels kernels, boolean reuses) {
        this.kernels = kernels;
        this.reuses = reuses;
    }

    /** An arena whose memory is used again after it was freed. */
    static Arena reusing(Kernels kernels) {
        return new Arena(kernels, true);
    }

    /** An arena that always gives fresh memory, for values that the caller may keep for as long as it likes. */
    static Arena fresh(Kernels kernels) {
        return new Arena(kernels, false);
    }

    /** A part of the arena that can be freed as a whole. Scopes are freed in the opposite order of their opening. */
    final class Scope {

        private final int start = next;

        private Scope() {}

        /** From now on everything that was taken since the scope was opened may be overwritten. */
        void free() {
            next = start;
        }
    }

    /** The scope of everything that is taken from now on. */
    Scope open() {
        return new Scope();
    }

    /** Frees everything. */
    void reset() {
        next = 0;
    }

    /** A matrix that still holds the values of an earlier step. */
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
            matrix = rows * columns <= matrix.floats().length()
                    ? new Matrix(matrix.floats(), 0, rows, columns, columns)
                    : kernels.allocate(rows, columns);
            taken.set(place, matrix);
        }
        return matrix;
    }
}
