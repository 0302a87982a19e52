package org.kinora.model.kernels;

import java.lang.ref.SoftReference;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Weights that stay in the file that they were mapped from: the system reads its pages when they are needed, keeps them
 * for every process that uses the file, and forgets them when memory is short. They are looked up, or multiplied with as
 * the right side of a product, and nothing else.
 */
final class MappedFloats implements Floats {

    private final FloatBuffer values;
    private long address;
    private SoftReference<float[]> copy = new SoftReference<>(null);

    /** @param values in native memory, in the order of the processor's bytes */
    MappedFloats(FloatBuffer values) {
        this.values = values;
    }

    @Override
    public int length() {
        return values.limit();
    }

    /** A copy, which is remembered while there is memory to spare. */
    @Override
    public synchronized float[] array() {
        float[] known = copy.get();
        if (known == null) {
            known = new float[length()];
            values.get(0, known);
            copy = new SoftReference<>(known);
        }
        return known;
    }

    @Override
    public void copy(int from, float[] target, int to, int count) {
        values.get(from, target, to, count);
    }

    /** Where one of the floats lies, for native code; valid as long as this object is. */
    synchronized long address(int offset) {
        if (address == 0) {
            address = new FloatPointer(values).address();
        }
        return address + (long) offset * Float.BYTES;
    }
}
