package org.kinora.model.algebra;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Loads OpenBLAS, and ND4J with it. Their threads both wait by spinning, and together run ten times slower than one thread,
 * so both are held to one.
 */
public final class NativeLibraries {

    private static final String LOADING = "org.bytedeco.javacpp.loadlibraries";

    private NativeLibraries() {}

    /**
     * Whether this process has OpenBLAS, with loops that add in a fixed order. The first call loads it, which takes a third
     * of a second.
     */
    public static boolean haveOpenBlas() {
        return OpenBlas.PRESENT;
    }

    /**
     * The name of ND4J's backend. The first call starts ND4J, which takes about half a second.
     *
     * @throws LinkageError if this system has none
     */
    static String nd4j() {
        return Started.BACKEND;
    }

    /**
     * Makes sure that ND4J computes on a GPU of NVIDIA.
     *
     * @throws IllegalStateException if it does not
     */
    public static void requireCuda() {
        if (!nd4j().contains("JCublas")) {
            throw new IllegalStateException(
                    "ND4J computes with %s, not on CUDA: build with mvn -Pcuda on a machine with CUDA 11.6 and an NVIDIA GPU older than Hopper, or choose the device gpu, which takes every GPU."
                            .formatted(nd4j()));
        }
    }

    /** A renderer that loads FFmpeg's libraries by itself forbids JavaCPP to; nothing else loads these. */
    private static void load(Runnable start) {
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

    /** Java loads a nested class once and when it is first used: just what loading a library needs. */
    private static final class OpenBlas {

        static final boolean PRESENT = load();

        private static boolean load() {
            try {
                NativeLibraries.load(() -> openblas_nolapack.blas_set_num_threads(1));
                return OpenBlasCore.isChosen();
            } catch (LinkageError notForThisSystem) {
                return false;
            }
        }
    }

    /** The same for ND4J. */
    private static final class Started {

        static final String BACKEND = start();

        private static String start() {
            load(() -> {
                Nd4j.getBackend();
                NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
                openblas_nolapack.blas_set_num_threads(1);
            });
            return Nd4j.getBackend().getClass().getSimpleName();
        }
    }
}
