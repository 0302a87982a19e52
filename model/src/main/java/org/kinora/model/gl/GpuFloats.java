package org.kinora.model.gl;

/**
 * Floats that stay where they were computed, for code that draws in an OpenGL context that shares objects with the one that
 * computed them. As long as this is known they do not change, and their memory is used for nothing else.
 */
public final class GpuFloats {

    private final ComputeContext context;
    private final DeviceBuffer memory;
    private final int offset;
    private final int length;
    private final long fence;

    GpuFloats(ComputeContext context, DeviceBuffer memory, int offset, int length, long fence) {
        this.context = context;
        this.memory = memory;
        this.offset = offset;
        this.length = length;
        this.fence = fence;
    }

    /** What computed them; as its provider made it. */
    public ComputeContext context() {
        return context;
    }

    /** OpenGL's name of the buffer in which they lie, as single floats. */
    public int buffer() {
        return memory.block().name;
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
