package org.kinora.model.kernels;

import java.util.function.IntFunction;

/** Memory for what is computed on the way, kept for the next time: for each thread its own. */
final class Room {

    private final ThreadLocal<Matrix> kept = new ThreadLocal<>();
    private final IntFunction<Matrix> allocate;

    /** @param allocate makes a row of so many floats */
    Room(IntFunction<Matrix> allocate) {
        this.allocate = allocate;
    }

    /** A matrix with anything in it, until this thread asks again. */
    Matrix of(int rows, int columns) {
        Matrix row = kept.get();
        if (row == null || row.columns() < rows * columns) {
            row = allocate.apply(rows * columns);
            kept.set(row);
        }
        return new Matrix(row.floats(), 0, rows, columns, columns);
    }
}
