package org.kinora.model.kernels;

import java.util.Optional;

/** Opens kernels on a GPU. Those of the processor know nothing of how that is done. */
public interface GpuBackend {

    /** @throws IllegalStateException if nothing can compute there; the message says why and what to do */
    Kernels open();

    /** Kernels on a GPU that is one; empty where it is only imitated by the processor, or is not there. */
    Optional<Kernels> openHardware();
}
