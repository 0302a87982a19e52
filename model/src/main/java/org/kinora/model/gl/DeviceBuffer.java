package org.kinora.model.gl;

/**
 * A run of numbers of 32 bits in the memory of a {@link ComputeDevice}. It needs no closing: the memory is used again when
 * the garbage collector finds that the buffer can no longer be reached.
 */
public final class DeviceBuffer {

    private final int length;
    private final DeviceMemory.Block block;

    DeviceBuffer(int length, DeviceMemory.Block block) {
        this.length = length;
        this.block = block;
    }

    /** How many numbers it holds. */
    public int length() {
        return length;
    }

    DeviceMemory.Block block() {
        return block;
    }
}
