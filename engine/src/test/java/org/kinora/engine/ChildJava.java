package org.kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.kinora.files.TemporaryFolder;

/** Other JVMs with the class path of the tests. */
public final class ChildJava {

    private ChildJava() {}

    /**
     * What a JVM printed that ended by itself and without a fault.
     *
     * @param arguments flags, the main class and its arguments
     */
    public static String output(Object... arguments) throws IOException, InterruptedException {
        Process child = limited(
                new ProcessBuilder(command(arguments)).redirectErrorStream(true).start());
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor())
                .as("exit code, 137 after a minute, of what printed: %s", output)
                .isZero();
        return output;
    }

    /** Ends a process after a minute, so that whoever reads what it prints does not wait for ever if it hangs. */
    public static Process limited(Process process) {
        CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(process::destroyForcibly);
        return process;
    }

    /**
     * The beginning of a command that starts a JVM.
     *
     * @param arguments flags, the main class and its arguments
     */
    public static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(nativeAccessFlags());
        // what runs for a second is not worth the threads of C2 and of a large heap's collector
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        // what one test has rendered is not to be known by another
        command.add("-Dkinora.cache.segments=" + emptyFolder());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    private static Path emptyFolder() {
        try {
            return TemporaryFolder.make("kinora-tests");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What this JVM was given so that it does not warn of native libraries and memory; nothing on older ones. */
    private static List<String> nativeAccessFlags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.contains("native-access") || flag.contains("unsafe-memory-access"))
                .toList();
    }
}
