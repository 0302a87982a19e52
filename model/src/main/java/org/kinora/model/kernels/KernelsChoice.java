package org.kinora.model.kernels;

/** Decides what computes. */
public final class KernelsChoice {

    private KernelsChoice() {}

    public static Kernels best() {
        return new JavaKernels();
    }
}
