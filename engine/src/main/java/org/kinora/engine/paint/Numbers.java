package org.kinora.engine.paint;

import java.util.Optional;
import org.kinora.gl.GpuFloats;

/**
 * Numbers that a {@link CellPaint} shows. They never change. Two are equal only if they are the same object, so that what they
 * hold need not be compared.
 */
public interface Numbers {

    /** How many there are. */
    int count();

    /** All of them, on Java's heap; may take a while the first time. Not to be written to. Any thread may ask. */
    float[] array();

    /** Where they lie on the GPU, if they do: what draws there need not ask for {@link #array}. */
    default Optional<GpuFloats> onCard() {
        return Optional.empty();
    }
}
