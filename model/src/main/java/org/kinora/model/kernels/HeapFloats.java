package org.kinora.model.kernels;

/** Floats in an ordinary array. */
record HeapFloats(float[] array) implements Floats {

    @Override
    public int length() {
        return array.length;
    }

    static float[] of(Matrix matrix) {
        return ((HeapFloats) matrix.floats()).array;
    }
}
