package org.kinora.engine.cli;

import java.util.Map;
import java.util.Optional;
import org.kinora.command.ExitCode;

/**
 * Why the process is being ended while a command is at work.
 *
 * @param exitCode that the process ends with
 * @param exitCall who called {@code System.exit}, as FILE:LINE; null if it was a signal
 * @param signal such as INT; null if it was {@code System.exit}
 */
record Ending(int exitCode, String exitCall, String signal) {

    /** The numbers that POSIX gives signals; a shell's exit code for them is 128 more. */
    private static final Map<String, Integer> SIGNALS = Map.of("HUP", 1, "INT", 2, "TERM", 15);

    private static final int SIGNALLED = 128;

    /** Finds out from what all threads are doing. */
    static Ending of(Map<Thread, StackTraceElement[]> threads) {
        for (StackTraceElement[] stack : threads.values()) {
            Optional<String> caller = callerOfExit(stack);
            if (caller.isPresent()) {
                return new Ending(ExitCode.BAD_INPUT, caller.get(), null);
            }
        }
        for (Map.Entry<String, Integer> signal : SIGNALS.entrySet()) {
            // the JVM handles a signal on a thread of this name
            String handler = "SIG" + signal.getKey() + " handler";
            if (threads.keySet().stream().anyMatch(thread -> thread.getName().equals(handler))) {
                return new Ending(SIGNALLED + signal.getValue(), null, signal.getKey());
            }
        }
        return new Ending(SIGNALLED + SIGNALS.get("TERM"), null, "TERM");
    }

    private static Optional<String> callerOfExit(StackTraceElement[] stack) {
        for (int i = 0; i < stack.length - 1; i++) {
            boolean exits = stack[i].getClassName().equals("java.lang.Runtime")
                    && stack[i].getMethodName().equals("exit");
            if (exits) {
                int caller = stack[i + 1].getClassName().equals("java.lang.System") ? i + 2 : i + 1;
                return caller < stack.length && !stack[caller].getClassName().equals(Main.class.getName())
                        ? Optional.of(stack[caller].getFileName() + ":" + stack[caller].getLineNumber())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The beginning of a sentence. */
    String reason() {
        if (exitCall != null) {
            return exitCall + ": System.exit ended the whole program; a scene ends when construct() returns";
        }
        return signal.equals("INT") ? "stopped by Ctrl-C" : "stopped by SIG" + signal;
    }
}
