package org.kinora.model;

import org.kinora.model.kernels.Matrix;

/**
 * Is shown every intermediate value of a forward pass as it is computed, under TransformerLens' names, and says what the
 * pass is to go on with.
 */
interface Trace {

    /** Looks at nothing. */
    Trace NONE = new Trace() {
        @Override
        public Matrix hook(String hook, Matrix value, int... shape) {
            return value;
        }

        @Override
        public Matrix hook(int layer, String hook, Matrix value, int... shape) {
            return value;
        }
    };

    /** Whether a hook of blocks is looked at; one that is not need not be shown. */
    default boolean wants(String hook) {
        return true;
    }

    /**
     * @param value is never written to afterwards
     * @param shape how to read the value's rows, one after another; its own rows and columns if left out
     * @return the value itself, or another matrix of its size to be used instead
     */
    Matrix hook(String hook, Matrix value, int... shape);

    /** A hook of one block: {@code blocks.LAYER.HOOK}. */
    Matrix hook(int layer, String hook, Matrix value, int... shape);
}
