package org.kinora.model.kernels;

import java.util.Optional;
import org.kinora.model.gl.GpuFloats;

/**
 * A run of floats that lives where its kernels compute: on Java's heap, in native memory or on a GPU. Only
 * the {@link Kernels} that made it can compute with it.
 */
public interface Floats {

    int length();

    /** The values on Java's heap. It may be the run itself: do not write to it. */
    float[] array();

    /** Copies some of the values to Java's heap. */
    default void copy(int from, float[] target, int to, int count) {
        System.arraycopy(array(), from, target, to, count);
    }

    /** Lets a renderer read some of them where they lie on a GPU, if they do; they must not be written to any more. */
    default Optional<GpuFloats> shared(int offset, int length) {
        return Optional.empty();
    }
}
