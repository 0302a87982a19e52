package org.kinora.engine.paint;

import java.util.Optional;
import org.kinora.gl.GpuFloats;

/**
 * Numbers that a {@link CellPaint} shows. They never change. Two are equal only if they are the same object, so that
 * their contents need not be compared.
 */
public interface FloatData {

    /** How many there are. */
    int count();

    /**
     * All of them, on Java's heap; the first call may take a while. Callers must not write to the array. Any thread may
     * call this.
     */
    float[] array();

    /** Where they are on the GPU, if they are; a renderer there need not call {@link #array}. */
    default Optional<GpuFloats> onCard() {
        return Optional.empty();
    }
}
