package org.kinora.model.format;

import java.util.Set;

/** Named blocks of numbers in files that are open for reading. May be read from several threads. */
public interface Tensors extends AutoCloseable {

    /** The names of the tensors. */
    Set<String> names();

    boolean contains(String tensor);

    /**
     * The sizes along each axis, outermost first; empty for a single number.
     *
     * @throws ModelFormatException if there is no such tensor
     */
    int[] shape(String tensor);

    /**
     * The values in row-major order, on Java's heap. The file is mapped only meanwhile, so nothing is held twice.
     *
     * @throws ModelFormatException if there is no such tensor, or its elements are not F32, F16 or BF16
     */
    float[] floats(String tensor);

    @Override
    void close();
}
