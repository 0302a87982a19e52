package org.kinora.model.kernels;

/** Floats in an ordinary array. */
class HeapFloats implements Floats {

    private final float[] array;

    HeapFloats(float[] array) {
        this.array = array;
    }

    @Override
    public final int length() {
        return array.length;
    }

    @Override
    public final float[] array() {
        return array;
    }

    /** The array that a matrix of these kernels is cut out of. */
    static float[] of(Matrix matrix) {
        return ((HeapFloats) matrix.floats()).array;
    }
}
