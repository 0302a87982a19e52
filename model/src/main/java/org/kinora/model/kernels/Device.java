package org.kinora.model.kernels;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a model computes. */
public enum Device {
    /** A GPU where there is one and the model is large enough to gain from it, else the processor. */
    AUTO,
    /** The processor. */
    CPU,
    /** Any vendor's GPU, through OpenGL 4.3. Where OpenGL is software, that: for checking, not for speed. */
    GPU,
    /** An NVIDIA GPU, through ND4J, in a build with the Maven profile "cuda". */
    CUDA;

    /** Names the device of models that are loaded without naming one. */
    private static final String PROPERTY = "kinora.device";

    /**
     * The device that the system property {@code kinora.device} names, AUTO without it.
     *
     * @throws IllegalArgumentException if it names none
     */
    public static Device preferred() {
        String name = System.getProperty(PROPERTY);
        return name == null ? AUTO : named(name);
    }

    /**
     * The device of a name as people type it: "auto", "cpu", "gpu" or "cuda".
     *
     * @throws IllegalArgumentException if there is none; the message lists them
     */
    public static Device named(String name) {
        for (Device device : values()) {
            if (device.toString().equals(name.toLowerCase(Locale.ROOT))) {
                return device;
            }
        }
        throw new IllegalArgumentException("There is no device \"%s\": choose one of %s."
                .formatted(name, Arrays.stream(values()).map(Device::toString).collect(Collectors.joining(", "))));
    }

    /** The name as people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
