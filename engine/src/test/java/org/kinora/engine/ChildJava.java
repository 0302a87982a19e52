package org.kinora.engine;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The beginning of a command that starts another JVM with the class path of the tests. */
public final class ChildJava {

    private ChildJava() {}

    /** @param arguments flags, the main class and its arguments */
    public static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(nativeAccessFlags());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    /** What this JVM was given so that it does not warn of native libraries and memory; nothing on older ones. */
    private static List<String> nativeAccessFlags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.contains("native-access") || flag.contains("unsafe-memory-access"))
                .toList();
    }
}
