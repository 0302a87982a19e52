package org.kinora.model;

import java.util.Optional;
import org.kinora.model.gl.GpuFloats;
import org.kinora.model.kernels.Matrix;

/**
 * The numbers that tensors are cut out of, wherever they were computed. They come to Java's heap when one
 * of them is first asked for. May be read from several threads.
 */
final class TensorValues {

    private final Matrix matrix;
    private volatile float[] array;

    private TensorValues(Matrix matrix, float[] array) {
        this.matrix = matrix;
        this.array = array;
    }

    /** @param array belongs to the values from now on */
    static TensorValues of(float[] array) {
        return new TensorValues(null, array);
    }

    /** @param matrix is not written to any more */
    static TensorValues of(Matrix matrix) {
        return new TensorValues(matrix, null);
    }

    /** All numbers, row by row. Not to be written to. */
    float[] array() {
        float[] known = array;
        if (known == null) {
            synchronized (this) {
                known = array;
                if (known == null) {
                    known = matrix.array();
                    array = known;
                }
            }
        }
        return known;
    }

    /** Some of the numbers where they lie on a GPU, if they do, and without gaps. */
    Optional<GpuFloats> shared(int offset, int length) {
        return matrix == null || matrix.stride() != matrix.columns()
                ? Optional.empty()
                : matrix.floats().shared(matrix.offset() + offset, length);
    }
}
