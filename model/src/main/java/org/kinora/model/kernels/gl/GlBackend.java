package org.kinora.model.kernels.gl;

import java.util.Optional;
import org.kinora.model.gl.ComputeDevice;
import org.kinora.model.kernels.GpuBackend;
import org.kinora.model.kernels.Kernels;

/** GPUs of any vendor, through OpenGL 4.3. */
public final class GlBackend implements GpuBackend {

    @Override
    public Kernels open() {
        return on(ComputeDevice.open());
    }

    /** OpenGL in software is left out: it computes on the same processor as the other kernels, and slower. */
    @Override
    public Optional<Kernels> openHardware() {
        try {
            ComputeDevice device = ComputeDevice.open();
            return device.isSoftware() ? Optional.empty() : Optional.of(on(device));
        } catch (IllegalStateException noOpenGl) {
            return Optional.empty();
        }
    }

    /** Kernels on a device that is open. */
    public static Kernels on(ComputeDevice device) {
        return new GlKernels(device);
    }
}
