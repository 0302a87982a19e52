package org.kinora.model.kernels;

import org.kinora.model.algebra.NativeArrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Weights that are copied into native memory when they are first used there, and stay. */
final class MirroredFloats extends HeapFloats {

    private INDArray mirror;

    MirroredFloats(float[] array) {
        super(array);
    }

    /** The floats as a matrix in native memory. */
    synchronized INDArray mirror(int rows, int columns) {
        if (mirror == null) {
            mirror = NativeArrays.copyOf(array(), rows, columns);
        }
        return mirror;
    }
}
