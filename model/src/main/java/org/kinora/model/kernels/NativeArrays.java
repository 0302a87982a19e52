package org.kinora.model.kernels;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * The way into ND4J. Its OpenMP threads and OpenBLAS's own both wait by spinning, and together run ten times slower than
 * one thread, so both are held to one. The first call in a process starts ND4J, which takes about half a second.
 */
public final class NativeArrays {

    private static final String LOADING = "org.bytedeco.javacpp.loadlibraries";

    private NativeArrays() {}

    /** A new array in row-major order. */
    public static INDArray copyOf(float[] values, long... shape) {
        return Started.copyOf(values, shape);
    }

    /**
     * Starts ND4J and makes sure that it computes on a card of NVIDIA's.
     *
     * @throws IllegalStateException if it does not
     */
    static void requireCuda() {
        String backend = Started.backend();
        if (!backend.contains("JCublas")) {
            throw new IllegalStateException(
                    "ND4J computes with %s, not on CUDA: build with mvn -Pcuda on a machine with CUDA 11.6 and a card before Hopper, or choose the device gpu, which takes every card."
                            .formatted(backend));
        }
    }

    /**
     * Loads libraries of ND4J's, OpenBLAS among them. A renderer that loads FFmpeg's libraries by itself forbids JavaCPP to;
     * these have nobody else who would.
     */
    static void letJavaCppLoad(Runnable start) {
        String setting = System.setProperty(LOADING, "true");
        try {
            OpenBlasCore.choose();
            start.run();
        } finally {
            if (setting == null) {
                System.clearProperty(LOADING);
            } else {
                System.setProperty(LOADING, setting);
            }
        }
    }

    /** Java loads a nested class once and when it is first used: just what starting a library needs. */
    private static final class Started {

        static {
            letJavaCppLoad(() -> {
                Nd4j.getBackend();
                NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
                openblas_nolapack.blas_set_num_threads(1);
            });
        }

        static String backend() {
            return Nd4j.getBackend().getClass().getSimpleName();
        }

        static INDArray copyOf(float[] values, long... shape) {
            return Nd4j.create(values, shape, 'c');
        }
    }
}
