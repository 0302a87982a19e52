package org.kinora.command;

import java.util.Optional;

/**
 * Where the models of this process are to compute, for commands that are told so and models that ask: the system property
 * {@code kinora.device}. Its values are the models' own.
 */
public final class DeviceChoice {

    private static final String PROPERTY = "kinora.device";

    private DeviceChoice() {}

    /** The name that was chosen. */
    public static Optional<String> made() {
        return Optional.ofNullable(System.getProperty(PROPERTY));
    }

    /** Holds for models that are loaded from now on. */
    public static void make(String device) {
        System.setProperty(PROPERTY, device);
    }
}
