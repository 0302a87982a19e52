package org.kinora.model.kernels;

import java.util.List;

/** Every implementation, for tests that hold for all of them. */
public final class AllKernels {

    private AllKernels() {}

    public static List<Kernels> list() {
        return List.of(KernelsChoice.named("java"), KernelsChoice.named("vector"), nd4jAlways());
    }

    /** ND4J even for small products, which it would otherwise leave to Java. */
    private static Kernels nd4jAlways() {
        return new Nd4jKernels(0);
    }
}
