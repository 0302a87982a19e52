package org.kinora.model.kernels;

import java.util.List;
import org.kinora.model.gl.ComputeDevice;
import org.kinora.model.kernels.gl.GlBackend;

/** Every implementation, for tests that hold for all of them. */
public final class AllKernels {

    /** ND4J even for small products, which it would otherwise leave to Java; OpenGL in software where there is no card. */
    private static final List<Kernels> ALL =
            List.of(Backends.named("java"), Backends.named("vector"), new Nd4jKernels(0), new GlBackend().open());

    private AllKernels() {}

    public static List<Kernels> list() {
        return ALL;
    }

    /** Those that compute on a device. */
    public static Kernels on(ComputeDevice device) {
        return GlBackend.on(device);
    }

    /** A matrix that may be written to, wherever these kernels keep theirs. */
    static Matrix matrix(Kernels kernels, float[] values, int rows, int columns) {
        Matrix matrix = kernels.allocate(rows, columns);
        kernels.copy(kernels.constant(values, rows, columns), matrix);
        return matrix;
    }
}
