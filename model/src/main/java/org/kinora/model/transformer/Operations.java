package org.kinora.model.transformer;

import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;

/** Operations that the forward and the backward pass share; each puts its result into memory of the pass. */
record Operations(Kernels kernels, Arena arena) {

    /** A matrix that may hold any values, to be written to. */
    Matrix take(int rows, int columns) {
        return arena.take(rows, columns);
    }

    /** A matrix of the size of another. */
    Matrix takeLike(Matrix other) {
        return take(other.rows(), other.columns());
    }

    /** {@code x · weight + bias}. */
    Matrix linear(Matrix x, Weights.Linear layer) {
        Matrix out = take(x.rows(), layer.weight().columns());
        kernels.linear(x, layer.weight(), layer.bias(), out);
        return out;
    }

    /** What follows the division in a layer norm: {@code normalized · gain + bias}, column by column. */
    Matrix gainAndBias(Matrix normalized, Weights.Norm norm) {
        Matrix out = takeLike(normalized);
        kernels.gainAndBias(normalized, norm.gain(), norm.bias(), out);
        return out;
    }

    Matrix sum(Matrix a, Matrix b) {
        Matrix out = takeLike(a);
        kernels.add(a, b, out);
        return out;
    }

    /** One row of a table for each index. */
    Matrix gather(Matrix table, int[] indices) {
        Matrix out = take(indices.length, table.columns());
        kernels.gather(table, indices, out);
        return out;
    }
}
