package org.kinora.engine.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.kinora.engine.gl.BufferTexture;
import org.kinora.engine.gl.StreamBuffer;
import org.kinora.engine.paint.FloatData;
import org.kinora.gl.GpuFloats;
import org.kinora.gl.HeadlessContext;

/**
 * Lets shaders read the numbers of cells: in place, if they are in a buffer that this context shares, otherwise from a
 * copy that is uploaded once. For the thread on which the context is current.
 */
final class NumberTextures implements AutoCloseable {

    /** More than are on a screen at a time; the one that has not been drawn for the longest time is evicted. */
    private static final int KEPT = 128;

    /** @param copy null if the texture shows a buffer of another context */
    private record Entry(BufferTexture texture, int offset, StreamBuffer copy) {

        void close() {
            texture.close();
            if (copy != null) {
                copy.close();
            }
        }
    }

    private final Predicate<HeadlessContext> shares;
    private final long limit = BufferTexture.limit();
    private final Map<FloatData, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    /** @param shares whether the objects of a context can be used in this one */
    NumberTextures(Predicate<HeadlessContext> shares) {
        this.shares = shares;
    }

    /** Binds a texture that contains the numbers. @return the texel of the first */
    int bind(FloatData numbers, int unit) {
        Entry entry = entries.get(numbers);
        if (entry == null) {
            makeRoom();
            entry = numbers.onCard()
                    .filter(there -> shares.test(there.context()) && there.offset() + (long) numbers.count() <= limit)
                    .map(NumberTextures::shown)
                    .orElseGet(() -> copied(numbers));
            entries.put(numbers, entry);
        }
        entry.texture.bindTo(unit);
        return entry.offset;
    }

    private void makeRoom() {
        if (entries.size() == KEPT) {
            FloatData eldest = entries.keySet().iterator().next();
            entries.remove(eldest).close();
        }
    }

    private static Entry shown(GpuFloats there) {
        return new Entry(BufferTexture.ofSharedFloats(there.buffer(), there.fence()), there.offset(), null);
    }

    private Entry copied(FloatData numbers) {
        if (numbers.count() > limit) {
            throw new IllegalStateException("This OpenGL looks up %,d numbers at once, not %,d: show fewer cells"
                    .formatted(limit, numbers.count()));
        }
        StreamBuffer copy = StreamBuffer.ofTexels(numbers.count() * Float.BYTES);
        copy.fill(numbers.array(), numbers.count());
        return new Entry(BufferTexture.ofFloats(copy), 0, copy);
    }

    @Override
    public void close() {
        entries.values().forEach(Entry::close);
        entries.clear();
    }
}
