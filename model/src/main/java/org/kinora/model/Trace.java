package org.kinora.model;

import org.kinora.model.kernels.Matrix;

/** Is shown every intermediate value of a forward pass as it is computed, under TransformerLens' names. */
interface Trace {

    /** Looks at nothing. */
    Trace NONE = new Trace() {
        @Override
        public void record(String hook, Matrix value, int... shape) {}

        @Override
        public void record(int layer, String hook, Matrix value, int... shape) {}
    };

    /**
     * @param value is not written to afterwards
     * @param shape how to read the value's rows, one after another; its own rows and columns if left out
     */
    void record(String hook, Matrix value, int... shape);

    /** A hook of one block: {@code blocks.LAYER.HOOK}. */
    void record(int layer, String hook, Matrix value, int... shape);
}
