package org.kinora.engine.gl;

import static org.lwjgl.opengl.GL33C.*;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A buffer that is filled anew for every draw. The old contents are given up when it is filled, so that the driver need not
 * wait for draws that still read them. It grows as needed and never shrinks.
 */
public final class StreamBuffer implements AutoCloseable {

    /** Filling binds here: an index buffer's own binding belongs to whatever vertex array is bound, perhaps another's. */
    private static final int FILLED = GL_COPY_WRITE_BUFFER;

    private final int target;
    private final int buffer = glGenBuffers();
    private long capacity;
    private ByteBuffer mapped;

    private StreamBuffer(int target, int bytes) {
        this.target = target;
        reserve(bytes);
    }

    public static StreamBuffer ofVertices(int bytes) {
        return new StreamBuffer(GL_ARRAY_BUFFER, bytes);
    }

    public static StreamBuffer ofIndices(int bytes) {
        return new StreamBuffer(GL_ELEMENT_ARRAY_BUFFER, bytes);
    }

    /** A buffer that shaders read through a {@link BufferTexture}. */
    public static StreamBuffer ofTexels(int bytes) {
        return new StreamBuffer(GL_TEXTURE_BUFFER, bytes);
    }

    /** Makes this the buffer that attribute pointers and draws refer to. */
    public void bind() {
        glBindBuffer(target, buffer);
    }

    int name() {
        return buffer;
    }

    public void fill(int[] values, int count) {
        if (count > 0) {
            map(count * 4L).asIntBuffer().put(values, 0, count);
            unmap();
        }
    }

    public void fill(float[] values, int count) {
        if (count > 0) {
            map(count * 4L).asFloatBuffer().put(values, 0, count);
            unmap();
        }
    }

    private ByteBuffer map(long bytes) {
        reserve(bytes);
        mapped = glMapBufferRange(FILLED, 0, bytes, GL_MAP_WRITE_BIT | GL_MAP_INVALIDATE_BUFFER_BIT, mapped);
        if (mapped == null) {
            throw new IllegalStateException("The OpenGL driver has no memory for a buffer of " + bytes + " bytes");
        }
        return mapped.order(ByteOrder.nativeOrder());
    }

    private void unmap() {
        glUnmapBuffer(FILLED);
    }

    private void reserve(long bytes) {
        glBindBuffer(FILLED, buffer);
        if (bytes > capacity) {
            capacity = Math.max(bytes, capacity * 2);
            glBufferData(FILLED, capacity, GL_STREAM_DRAW);
        }
    }

    @Override
    public void close() {
        glDeleteBuffers(buffer);
    }
}
