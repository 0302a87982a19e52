package org.kinora.model.kernels;

/**
 * A run of floats that lives where its kernels compute: on Java's heap, in native memory or on a graphics card. Only
 * the {@link Kernels} that made it can compute with it.
 */
public interface Floats {

    int length();

    /** The values on Java's heap. It may be the run itself: do not write to it. */
    float[] array();
}
