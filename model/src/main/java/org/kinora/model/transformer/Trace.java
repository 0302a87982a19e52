package org.kinora.model.transformer;

import org.kinora.model.kernels.Matrix;

/**
 * Is given every intermediate value of a pass as it is computed, under TransformerLens' names, and returns the value that
 * the pass goes on with.
 */
public interface Trace {

    /** Leaves every value as it is. */
    Trace NONE = new Trace() {
        @Override
        public Matrix hook(String name, Matrix value, int... shape) {
            return value;
        }

        @Override
        public Matrix hook(int layer, String name, Matrix value, int... shape) {
            return value;
        }
    };

    /** Whether a hook of blocks is of interest; one that is not may be left out. */
    default boolean wants(String name) {
        return true;
    }

    /**
     * @param value is never written to afterwards
     * @param shape how to read the value's rows, one after another; its own rows and columns if left out
     * @return the value itself, or another matrix of its size to be used instead
     */
    Matrix hook(String name, Matrix value, int... shape);

    /** A hook of one block: {@code blocks.LAYER.NAME}. */
    default Matrix hook(int layer, String name, Matrix value, int... shape) {
        return hook("blocks." + layer + "." + name, value, shape);
    }
}
