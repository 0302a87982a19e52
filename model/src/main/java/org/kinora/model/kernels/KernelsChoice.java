package org.kinora.model.kernels;

import java.util.List;
import java.util.Locale;

/** Decides what computes. */
public final class KernelsChoice {

    /** Names the kernels to use, instead of the best that this process can run. */
    private static final String PROPERTY = "kinora.kernels";

    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    private KernelsChoice() {}

    /**
     * The kernels of a device.
     *
     * @throws IllegalStateException if this process cannot compute there; the message says why and what to do
     */
    public static Kernels on(Device device) {
        return switch (device) {
            case AUTO, CPU -> best();
            case GPU, CUDA -> throw new IllegalStateException("This build computes on the processor only: choose cpu.");
        };
    }

    /**
     * The best that the processor can run: the Vector API where the process was started with its module, else ND4J. The
     * system property {@code kinora.kernels} overrides it: "vector", "nd4j" or "java".
     *
     * @throws IllegalArgumentException if the property has another value, or asks for a module that is absent
     */
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
            case "vector" -> new SharedKernels(vectorKernels());
            case "nd4j" -> new Nd4jKernels();
            case "java" -> new SharedKernels(new JavaKernels());
            default ->
                throw new IllegalArgumentException(
                        "-D%s=%s: there are no such kernels; choose vector, nd4j or java.".formatted(PROPERTY, name));
        };
    }

    /** By name, because a class that links to the module cannot be loaded without it. */
    static Kernels vectorKernels() {
        if (ModuleLayer.boot().findModule(VECTOR_MODULE).isEmpty()) {
            throw new IllegalArgumentException(
                    "-D%s=vector: the Vector API is not there. Start Java with --add-modules %s."
                            .formatted(PROPERTY, VECTOR_MODULE));
        }
        try {
            return (Kernels) Class.forName(KernelsChoice.class.getPackageName() + ".VectorKernels")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("VectorKernels was left out of this build", missing);
        }
    }
}
