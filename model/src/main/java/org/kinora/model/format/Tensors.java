package org.kinora.model.format;

import java.nio.FloatBuffer;
import java.util.Optional;
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

    /**
     * The values in row-major order where they lie in the file, if it lies in the file system and holds them as this processor
     * does: whoever reads them reads the file, also after it is closed here. They are valid as long as nobody shortens the file
     * or writes into it; replacing it by another is harmless.
     *
     * @return a direct buffer, read-only; empty where {@link #floats} is the only way
     * @throws ModelFormatException if there is no such tensor
     */
    Optional<FloatBuffer> mapped(String tensor);

    @Override
    void close();
}
