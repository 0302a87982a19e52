package org.kinora.command;

import java.io.Console;

/** The terminal of this process, if it has one. */
public final class Terminal {

    private Terminal() {}

    /** Whether a person looks on. */
    public static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is a console without a terminal too, and a method that tells them apart.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
