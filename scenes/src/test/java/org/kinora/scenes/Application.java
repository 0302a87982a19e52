package org.kinora.scenes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built application in a process of its own, started as a person starts it. It is there once a script has built it. */
final class Application {

    static final String MAIN = "org.kinora.engine.cli.Main";

    private static final Path FOLDER = Path.of("target/application").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("../scripts").toAbsolutePath().normalize();

    /** Far more than any of these renders takes on a busy machine. */
    private static final long DEADLINE_SECONDS = 300;

    private final Path jdk;
    private final Path scratch;

    private Application(Path jdk, Path scratch) {
        this.jdk = jdk;
        this.scratch = scratch;
    }

    /** On a JDK, with its archive made. */
    static Application on(Path jdk, Path scratch) throws IOException, InterruptedException {
        assumeTrue(Files.exists(FOLDER.resolve("built")), "scripts/test or scripts/render builds it");
        Application application = new Application(jdk, scratch);
        application.render("--help");
        return application;
    }

    /** One JDK of each version that {@code scripts/test} found; without it, the one that runs the tests. */
    static Stream<Path> jdks() throws IOException {
        String found = System.getenv("KINORA_JDKS");
        String[] homes =
                found == null ? new String[] {System.getProperty("java.home")} : found.split(File.pathSeparator);
        Map<String, Path> byVersion = new LinkedHashMap<>();
        for (String home : homes) {
            byVersion.putIfAbsent(version(Path.of(home)), Path.of(home));
        }
        return byVersion.values().stream();
    }

    /** {@code scripts/render ARGUMENTS} */
    Run render(String... arguments) throws IOException, InterruptedException {
        return script("render", arguments);
    }

    /** {@code scripts/NAME ARGUMENTS} */
    Run script(String name, String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of(SCRIPTS.resolve(name).toString()), Stream.of(arguments))
                .toList());
    }

    /** The JVM, with the flags that {@code scripts/render} gives it. */
    Run java(String... arguments) throws IOException, InterruptedException {
        String flags = "@" + FOLDER.resolve(version(jdk) + ".options");
        return run(Stream.concat(Stream.of(jdk.resolve("bin/java").toString(), flags), Stream.of(arguments))
                .toList());
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        Path output = scratch.resolve("output");
        Path errors = scratch.resolve("errors");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("KINORA_BUILD", "never");
        Process process = builder.start();
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " still runs after " + DEADLINE_SECONDS + " s");
        }
        return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    private static String version(Path jdk) throws IOException {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(jdk.resolve("release"))) {
            release.load(file);
        }
        return release.getProperty("JAVA_RUNTIME_VERSION").replace("\"", "");
    }

    record Run(int status, String output, String errors) {}
}
