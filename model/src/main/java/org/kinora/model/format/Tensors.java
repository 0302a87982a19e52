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
     * The values in row-major order, on Java's heap. The file is read piece by piece, so nothing is held twice.
     *
     * @throws ModelFormatException if there is no such tensor, or its elements are not F32, F16 or BF16
     */
    float[] floats(String tensor);

    /**
     * The values in row-major order where they lie in the file, if it lies in the file system, is large, and holds them as
     * this processor does: to read them is to read the file, also after it is closed here. Replacing the file by another, or
     * deleting it, is harmless. Writing into it changes the values. Shortening it ends the process, or a thread of it: the
     * system reports pages that are no longer there by a signal (SIGBUS), which native code does not survive, and which Java
     * turns into an InternalError where its own code reads them, but at some later instruction, so that it cannot be caught.
     *
     * @return a direct buffer, read-only; empty where {@link #floats} is the only way
     * @throws ModelFormatException if there is no such tensor
     */
    Optional<FloatBuffer> mapped(String tensor);

    @Override
    void close();
}
