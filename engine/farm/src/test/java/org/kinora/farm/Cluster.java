package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A master and workers on this machine, each a process, out of what the scripts have built. */
final class Cluster implements AutoCloseable {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();
    private int workers;

    /** @param folder for logs and what workers write */
    Cluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start("master", "master", "--host", "127.0.0.1", "--port", port + "", "--webui-port", "0");
        await("the master is up", () -> log("master").contains("Starting Spark master"));
        addWorker(Map.of());
        // of two Java versions where there are two
        addWorker(otherJdk().map(home -> Map.of("JAVA_HOME", home)).orElse(Map.of()));
        awaitWorkers(2);
    }

    /** Another JDK than the one of this process, of those that the scripts have found. */
    static Optional<String> otherJdk() {
        return Arrays.stream(Optional.ofNullable(System.getenv("KINORA_JDKS"))
                        .orElse("")
                        .split(File.pathSeparator))
                .filter(home -> !home.isEmpty() && !Path.of(home).equals(Path.of(System.getProperty("java.home"))))
                .filter(home -> !sameVersion(home))
                .findFirst();
    }

    private static boolean sameVersion(String home) {
        try {
            return Files.readString(Path.of(home, "release"))
                    .contains("JAVA_VERSION=\"" + System.getProperty("java.specification.version") + ".");
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** Waits until this many have been registered, those that have died since included. */
    void awaitWorkers(int count) throws IOException, InterruptedException {
        await(count + " workers are registered", () -> {
            assertThat(processes.get(workers).isAlive())
                    .as(log("worker" + workers))
                    .isTrue();
            return log("master").split("Registering worker", -1).length > count;
        });
    }

    /** Whether the scripts have built what is needed. */
    static boolean isBuilt() {
        return Files.exists(ROOT.resolve("scenes/target/application/farm/built"));
    }

    String master() {
        return "spark://127.0.0.1:" + port;
    }

    /** Starts a worker of one core. @return its number, for {@link #kill} */
    int addWorker(Map<String, String> environment) throws IOException {
        workers++;
        processes.add(script(
                "farm",
                folder.resolve("worker" + workers + ".log"),
                lean(environment),
                "worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "2g",
                "--work-dir",
                folder.resolve("work" + workers).toString(),
                "--webui-port",
                "0",
                master()));
        return workers;
    }

    /** For processes that live for seconds; what a worker starts has its environment. */
    private static Map<String, String> lean(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put(
                "JDK_JAVA_OPTIONS",
                "-XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote");
        return all;
    }

    private void start(String name, String... arguments) throws IOException {
        processes.add(script("farm", folder.resolve(name + ".log"), Map.of(), arguments));
    }

    /** Starts one of the repository's scripts. */
    static Process script(String name, Path said, Map<String, String> environment, String... arguments)
            throws IOException {
        // what runs the tests may ignore Ctrl-C, as a shell lets its jobs in the background do, and its children
        // inherit that
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.add(ROOT.resolve("scripts/" + name).toString());
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("KINORA_BUILD", "never");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a process has written. */
    String log(String name) {
        try {
            File file = folder.resolve(name + ".log").toFile();
            return file.exists() ? Files.readString(file.toPath(), StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Ends a worker and all its processes as if its machine lost its power. */
    void kill(int worker) {
        kill(processes.get(worker));
    }

    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Something that becomes true sooner or later. */
    interface Condition {
        boolean holds() throws IOException;
    }

    static void await(String what, Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("in time: %s", what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Override
    public void close() {
        processes.forEach(Cluster::kill);
    }
}
