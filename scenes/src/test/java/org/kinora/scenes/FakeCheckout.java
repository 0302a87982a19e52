package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * A checkout of a few files with the project's scripts, beside a Maven that copies a source and a Java that says with what
 * it was started.
 */
final class FakeCheckout {

    static final String BUILD = "17.0.1+1-test";

    private final Path folder;
    private Path place;

    /** @param folder empty; the checkout is made in it, and the programs beside it */
    FakeCheckout(Path folder) throws IOException {
        this.folder = folder;
        place = folder.resolve("checkout");
        for (String script : List.of(
                "render",
                "narrate",
                "bench",
                "lib/start.sh",
                "lib/build.sh",
                "lib/prepare.sh",
                "lib/machine.sh",
                "lib/narrator.sh",
                "lib/bench-manim.sh",
                "lib/bench-memory.sh")) {
            write("scripts/" + script, Files.readString(Path.of("../scripts", script)));
        }
        makeExecutable(resolve("scripts/render"));
        makeExecutable(resolve("scripts/narrate"));
        makeExecutable(resolve("scripts/bench"));
        write("scripts/lib/Training.java", "");
        write(".mvn/jvm.config", "");
        for (String module : List.of("", "engine/", "engine/base/", "engine/narrator/", "model/", "scenes/")) {
            write(module + "pom.xml", "<project/>");
        }
        write("engine/base/src/main/java/Base.java", "base");
        write("engine/src/main/java/Engine.java", "one");
        write("engine/src/test/java/EngineTest.java", "test");
        write("model/src/main/java/Model.java", "model");
        write("scenes/src/main/java/Scenes.java", "scenes");
        write("engine/narrator/src/main/java/Narrator.java", "narrator");
        program("tools/mvn", """
                case " $* " in *" -Pnarrator "*)
                    echo built >>"$FOLDER/narrators"
                    mkdir -p engine/narrator/target/onnxruntime/ai/onnxruntime/native/here
                    echo jar >engine/narrator/target/kinora-narrator-1.jar
                    exit ;;
                esac
                echo built >>"$FOLDER/builds"
                mkdir -p scenes/target/natives scenes/target/nd4j engine/target/classes
                # as Maven, by times alone
                [ -e engine/target/classes/Engine ] && [ engine/target/classes/Engine -nt engine/src/main/java/Engine.java ] \\
                    || cp engine/src/main/java/Engine.java engine/target/classes/Engine
                cp engine/target/classes/Engine scenes/target/kinora.jar
                case " $* " in *libraries.skip=false*) echo libraries >scenes/target/libraries.jar ;; esac
                """);
        program("jdk/bin/javac", "");
        program("jdk/bin/java", """
                case " $* " in
                    *SharedClassListFile=*) echo prepared >>"$FOLDER/preparations"
                        for flag; do case $flag in -XX:SharedArchiveFile=*) echo classes >"${flag#*=}" ;; esac; done ;;
                    *DumpLoadedClassList*) ;;
                    *) echo "$@"; cat "$ROOT/scenes/target/application/kinora.jar" ;;
                esac
                """);
        Files.writeString(
                folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\nJAVA_RUNTIME_VERSION=\"" + BUILD + "\"\n");
    }

    Path resolve(String name) {
        return place.resolve(name);
    }

    /** The path of a script, to be called. */
    String script(String name) {
        return resolve("scripts/" + name).toString();
    }

    /** Moves everything to another folder beside. */
    void moveTo(String name) throws IOException {
        place = Files.move(place, folder.resolve(name));
    }

    /** From now on is a copy of itself. */
    void copyTo(String name) throws IOException, InterruptedException {
        Path copy = folder.resolve(name);
        run(Map.of(), "cp", "-a", place.toString(), copy.toString());
        place = copy;
    }

    @Override
    public String toString() {
        return place.toString();
    }

    /** Writes a file of the checkout. */
    Path write(String name, String text) throws IOException {
        Path file = resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Makes a program beside the checkout. */
    void program(String name, String commands) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands);
        makeExecutable(file);
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A command that finds these programs. */
    ProcessBuilder command(Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("PATH", folder.resolve("tools") + ":" + System.getenv("PATH"));
        builder.environment().put("FOLDER", folder.toString());
        builder.environment().put("ROOT", place.toString());
        builder.environment().put("KINORA_INSTALL", "never");
        builder.environment().remove("KINORA_BUILD");
        builder.environment().putAll(environment);
        return builder;
    }

    /** What a command says that succeeds. */
    String run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Process process = command(environment, command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** What {@code scripts/render} answers: what the engine's source said when it was built. */
    String render() throws IOException, InterruptedException {
        return run(Map.of(), script("render"));
    }

    int builds() throws IOException {
        return count("builds");
    }

    int preparations() throws IOException {
        return count("preparations");
    }

    /** How many lines programs have written into a file beside the checkout. */
    int count(String file) throws IOException {
        Path counted = folder.resolve(file);
        return Files.exists(counted) ? Files.readAllLines(counted).size() : 0;
    }
}
