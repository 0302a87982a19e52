package org.kinora.model.kernels;

import java.util.List;

/** Every implementation, for tests that hold for all of them. */
public final class AllKernels {

    private AllKernels() {}

    public static List<Kernels> list() {
        return List.of(new JavaKernels());
    }
}
