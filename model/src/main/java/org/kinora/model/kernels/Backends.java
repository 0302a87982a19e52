package org.kinora.model.kernels;

import java.util.List;
import java.util.Locale;

/** Decides what computes. */
public final class Backends {

    /** Names the kernels to use on the processor, instead of the best that this process can run there. */
    private static final String PROPERTY = "kinora.kernels";

    /**
     * The number of parameters from which on a GPU is faster at generating one token after another. A pass of a dozen layers is
     * a few hundred dispatches, which take a GPU about two milliseconds however small they are; in that time a processor
     * reads some 60 MB of weights, and beyond its cache the reading is all that counts.
     */
    private static final long WORTH_A_GPU = 16_000_000;

    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    private Backends() {}

    /**
     * Kernels for a model on a device.
     *
     * <p>On the processor they are the Vector API where the process was started with its module, else ND4J. The system
     * property {@code kinora.kernels} overrides that: "vector", "nd4j" or "java".
     *
     * @param parameters how many parameters the model has: AUTO keeps small ones on the processor
     * @param gpu opens a GPU where one is wanted
     * @throws IllegalStateException if this process cannot compute there; the message says why and what to do
     * @throws IllegalArgumentException if the property has another value, or asks for a module that is absent
     */
    public static Kernels on(Device device, long parameters, GpuBackend gpu) {
        return switch (device) {
            case AUTO -> automatic(parameters, gpu);
            case CPU -> best();
            case GPU -> gpu.open();
            case CUDA -> Nd4jKernels.onCuda();
        };
    }

    private static Kernels automatic(long parameters, GpuBackend gpu) {
        return parameters < WORTH_A_GPU ? best() : gpu.openHardware().orElseGet(Backends::best);
    }

    /** The best that the processor can run. */
    public static Kernels best() {
        String automatic = ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent() ? "vector" : "nd4j";
        return named(System.getProperty(PROPERTY, automatic));
    }

    /** The names that {@link #named} knows. */
    static List<String> names() {
        return List.of("vector", "nd4j", "java");
    }

    static Kernels named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "vector" -> new ParallelKernels(vectorKernels());
            case "nd4j" -> new Nd4jKernels();
            case "java" -> new ParallelKernels(new JavaKernels());
            default ->
                throw new IllegalArgumentException(
                        "-D%s=%s: there are no such kernels; choose vector, nd4j or java.".formatted(PROPERTY, name));
        };
    }

    /** By name, because a class that links to the module cannot be loaded without it. */
    static HeapKernels vectorKernels() {
        if (ModuleLayer.boot().findModule(VECTOR_MODULE).isEmpty()) {
            throw new IllegalArgumentException(
                    "-D%s=vector: the Vector API is not there. Start Java with --add-modules %s."
                            .formatted(PROPERTY, VECTOR_MODULE));
        }
        try {
            return (HeapKernels) Class.forName(Backends.class.getPackageName() + ".VectorKernels")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("VectorKernels was left out of this build", missing);
        }
    }
}
