package org.kinora.gl;

/**
 * A run of single floats in an OpenGL buffer, for drawing them where they were computed, in a context that shares objects with
 * the one that computed them ({@link HeadlessContext#openSharing}). As long as this object is known the floats do not change, and
 * their memory is used for nothing else. May be handed from thread to thread.
 */
public final class GpuFloats {

    private final HeadlessContext context;
    private final int buffer;
    private final int offset;
    private final int length;
    private final long fence;
    private final Object memory;

    /**
     * @param context where they were computed
     * @param buffer OpenGL's name of the buffer
     * @param offset of the first one in the buffer, in floats
     * @param length how many there are
     * @param fence OpenGL's sync object that is signalled when they have been computed
     * @param memory keeps the buffer: it is known as long as this is; may be null if the buffer stays anyway
     */
    public GpuFloats(HeadlessContext context, int buffer, int offset, int length, long fence, Object memory) {
        this.context = context;
        this.buffer = buffer;
        this.offset = offset;
        this.length = length;
        this.fence = fence;
        this.memory = memory;
    }

    /** Where they were computed. */
    public HeadlessContext context() {
        return context;
    }

    /** OpenGL's name of the buffer in which they lie. */
    public int buffer() {
        return buffer;
    }

    /** Where in the buffer the first of them lies, in floats. */
    public int offset() {
        return offset;
    }

    /** How many there are. */
    public int length() {
        return length;
    }

    /** OpenGL's sync object that is signalled when they have been computed. */
    public long fence() {
        return fence;
    }
}
