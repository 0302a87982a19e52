package org.kinora.model.kernels.gl;

import java.util.Optional;
import org.kinora.gl.GpuFloats;
import org.kinora.model.gl.ComputeDevice;
import org.kinora.model.gl.DeviceBuffer;
import org.kinora.model.kernels.Floats;

/** Floats on a GPU. They come back to Java when they are asked for, and are remembered until they are written to. */
final class GlFloats implements Floats {

    private final ComputeDevice device;
    private final DeviceBuffer buffer;
    private volatile float[] known;

    GlFloats(ComputeDevice device, DeviceBuffer buffer) {
        this.device = device;
        this.buffer = buffer;
    }

    @Override
    public int length() {
        return buffer.length();
    }

    @Override
    public float[] array() {
        float[] values = known;
        if (values == null) {
            values = device.read(buffer);
            known = values;
        }
        return values;
    }

    @Override
    public Optional<GpuFloats> shared(int offset, int length) {
        return Optional.of(device.share(buffer, offset, length));
    }

    DeviceBuffer buffer() {
        return buffer;
    }

    /** Forgets what was read: a program is about to write here. */
    void change() {
        known = null;
    }
}
