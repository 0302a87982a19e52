package org.kinora.command;

/**
 * How a person types Kinora's commands: {@code scripts/render} in a checkout, {@code kinora render} where Kinora is installed,
 * whose launcher says so by the system property {@code kinora.command}.
 */
public final class CommandName {

    private static final String PROPERTY = "kinora.command";

    private CommandName() {}

    /** @param command such as render */
    public static String of(String command) {
        return System.getProperty(PROPERTY, "scripts/") + command;
    }
}
