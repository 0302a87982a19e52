package org.kinora.engine.paint;

import java.util.Optional;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Digestible;
import org.kinora.gl.GpuFloats;

/**
 * Numbers that a {@link CellPaint} shows. They never change. Two are equal only if they are the same object, so that
 * their contents need not be compared.
 */
public interface FloatData extends Digestible {

    /** Numbers on Java's heap; the array is not copied. */
    static FloatData of(float... numbers) {
        return new FloatData() {
            @Override
            public int count() {
                return numbers.length;
            }

            @Override
            public float[] array() {
                return numbers;
            }
        };
    }

    /** How many there are. */
    int count();

    /**
     * The numbers {@code progress} of the way to others; computed when first asked for.
     *
     * @throws IllegalArgumentException if there are more or fewer of those
     */
    default FloatData interpolate(FloatData to, double progress) {
        if (count() != to.count()) {
            throw new IllegalArgumentException("%,d numbers cannot change into %,d".formatted(count(), to.count()));
        }
        return this == to ? this : new MixedData(this, 0, to, 0, count(), progress);
    }

    /**
     * All of them, on Java's heap; the first call may take a while. Callers must not write to the array. Any thread may
     * call this.
     */
    float[] array();

    @Override
    default void digest(ContentDigest into) {
        into.shared(this, 4L * count(), own -> own.add(array()));
    }

    /** Where they are on the GPU, if they are; a renderer there need not call {@link #array}. */
    default Optional<GpuFloats> onCard() {
        return Optional.empty();
    }
}
