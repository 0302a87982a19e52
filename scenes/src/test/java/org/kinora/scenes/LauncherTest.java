package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * When the scripts build and prepare: in a checkout of a few files, with a Maven that copies a source and a Java that says with
 * what it was started.
 */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final String BUILD = "17.0.1+1-test";

    @TempDir
    private Path folder;

    private Path checkout;

    @BeforeEach
    void makeACheckout() throws IOException {
        checkout = folder.resolve("checkout");
        for (String script : List.of(
                "render",
                "narrate",
                "bench",
                "lib/start.sh",
                "lib/build.sh",
                "lib/prepare.sh",
                "lib/machine.sh",
                "lib/narrator.sh",
                "lib/bench-manim.sh")) {
            write("scripts/" + script, Files.readString(Path.of("../scripts", script)));
        }
        makeExecutable(checkout.resolve("scripts/render"));
        makeExecutable(checkout.resolve("scripts/narrate"));
        makeExecutable(checkout.resolve("scripts/bench"));
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

    private Path write(String name, String text) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void program(String name, String commands) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands);
        makeExecutable(file);
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private ProcessBuilder command(Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("PATH", folder.resolve("tools") + ":" + System.getenv("PATH"));
        builder.environment().put("FOLDER", folder.toString());
        builder.environment().put("ROOT", checkout.toString());
        builder.environment().put("KINORA_INSTALL", "never");
        builder.environment().remove("KINORA_BUILD");
        builder.environment().putAll(environment);
        return builder;
    }

    private String run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Process process = command(environment, command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** What {@code scripts/render} answers: what the engine's source said when it was built. */
    private String render() throws IOException, InterruptedException {
        return run(Map.of(), checkout.resolve("scripts/render").toString());
    }

    private int builds() throws IOException {
        return count("builds");
    }

    private int preparations() throws IOException {
        return count("preparations");
    }

    private int count(String file) throws IOException {
        Path counted = folder.resolve(file);
        return Files.exists(counted) ? Files.readAllLines(counted).size() : 0;
    }

    @Test
    void withoutManimOneSentenceSaysHowToInstallIt() throws Exception {
        Process process = command(
                        Map.of("KINORA_MANIM", folder.resolve("none").toString()),
                        checkout.resolve("scripts/bench").toString(),
                        "manim")
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.lines())
                .singleElement()
                .asString()
                .startsWith("kinora: no Manim Community in " + folder.resolve("none"))
                .contains("pip install manim==", "KINORA_MANIM");
        assertThat(builds()).isZero();
    }

    @Test
    void manimIsAskedToDrawTheScenesThatAreNamedInTheSizeThatIsAskedFor() throws Exception {
        program("manim/python", """
                [ $# -gt 1 ] || exec echo 0.22.0
                shift
                echo "asked: $*"
                """);
        Path manim = Files.writeString(folder.resolve("manim/manim"), "#!" + folder.resolve("manim/python") + "\n");
        Map<String, String> environment = Map.of("KINORA_MANIM", manim.toString(), "ROUNDS", "3");
        String bench = checkout.resolve("scripts/bench").toString();
        assertThat(run(environment, bench, "manim", "Network", "--fps", "30", "LitSurface", "--size=64x36"))
                .contains("Manim 0.22.0 of " + manim)
                .endsWith("asked: " + checkout.resolve("scripts/render") + " 64x36 30 3 Network LitSurface\n");
        assertThat(run(environment, bench, "manim")).endsWith("/scripts/render 1920x1080 60 3\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aBenchmarkWithoutASceneMeasuresTheUsualOnes() throws Exception {
        assertThat(run(Map.of(), checkout.resolve("scripts/bench").toString(), "--fps", "30"))
                .contains(
                        ".cli.Main bench NextWord ",
                        " LitSurface TurningDials DriftingDots Network NarratedMinute --fps 30\n");
        assertThat(run(Map.of(), checkout.resolve("scripts/bench").toString(), "--help"))
                .contains("scripts/bench manim [SCENE...]", "NarratedMinute", ".cli.Main bench --help\n");
    }

    @Test
    void theFirstCallBuildsAndPreparesAndTheNextDoesNeither() throws Exception {
        assertThat(render()).contains("building").contains("preparing").endsWith("render\none");
        assertThat(render())
                .startsWith("@" + checkout + "/scenes/target/application/" + BUILD + ".options ")
                .contains(" -XX:CompilerDirectivesFile=" + checkout + "/scripts/lib/compiler.json ")
                .endsWith(" org.kinora.engine.cli.Main render\none");
        assertThat(builds()).isEqualTo(1);
        assertThat(preparations()).isEqualTo(1);
    }

    @Test
    void aSourceThatIsOlderThanTheBuildIsNoticedAndCompiled() throws Exception {
        render();
        Path source = write("engine/src/main/java/Engine.java", "two");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertThat(render()).endsWith("two");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void aSourceOfTheBaseIsNoticedAndAllThatIsMadeOfItIsCompiledAnew() throws Exception {
        render();
        Path classes = Files.createDirectories(checkout.resolve("model/target/classes"));
        Path classesOfTheBase = Files.createDirectories(checkout.resolve("engine/base/target/classes"));
        write("engine/base/src/main/java/Base.java", "another base");
        render();
        assertThat(builds()).isEqualTo(2);
        assertThat(classes).doesNotExist();
        assertThat(classesOfTheBase).doesNotExist();
    }

    @Test
    void foldersOfTheSameNamesWhereACallIsMadeDoNotCount() throws Exception {
        Path elsewhere =
                Files.createDirectories(folder.resolve("elsewhere/films/src")).getParent();
        Files.writeString(elsewhere.resolve("pom.xml"), "<project/>");
        String render = checkout.resolve("scripts/render").toString();
        for (String said : List.of("one", "two")) {
            write("engine/src/main/java/Engine.java", said);
            assertThat(run(Map.of(), "sh", "-c", "cd " + elsewhere.getParent() + " && exec " + render))
                    .endsWith(said);
        }
    }

    @Test
    void aSourceOutOfTheFutureIsBuiltOnce() throws Exception {
        render();
        Path source = write("engine/src/main/java/Engine.java", "two");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(86_400)));
        assertThat(render()).endsWith("two");
        assertThat(render()).endsWith("two").doesNotContain("building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void aSourceThatIsSavedUnchangedIsNotBuilt() throws Exception {
        render();
        write("engine/src/main/java/Engine.java", "one");
        write("engine/src/test/java/EngineTest.java", "another test");
        write("engine/.jqwik-database", "what tests leave there");
        render();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aSourceThatComesOrGoesIsNoticed() throws Exception {
        render();
        Path more = write("engine/src/main/java/More.java", "more");
        render();
        assertThat(builds()).isEqualTo(2);
        Files.delete(more);
        render();
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void aSourceThatIsSavedWhileMavenRunsIsBuiltTheNextTime() throws Exception {
        render();
        write("engine/src/main/java/Engine.java", "two");
        Path maven = folder.resolve("tools/mvn");
        String usual = Files.readString(maven);
        Files.writeString(maven, usual + "echo three >engine/src/main/java/Engine.java\n");
        assertThat(render()).endsWith("two");
        Files.writeString(maven, usual);
        assertThat(render()).endsWith("three\n");
    }

    @Test
    void aMovedCheckoutIsPreparedForItsNewPlaceAndNotBuilt() throws Exception {
        render();
        Path moved = Files.move(checkout, folder.resolve("moved here"));
        checkout = moved;
        assertThat(render())
                .contains("preparing")
                .contains("@" + moved + "/scenes")
                .endsWith("one");
        assertThat(Files.readString(options())).contains(moved.toString()).doesNotContain("checkout");
        assertThat(render()).doesNotContain("preparing");
        assertThat(builds()).isEqualTo(1);
    }

    private Path options() {
        return checkout.resolve("scenes/target/application/" + BUILD + ".options");
    }

    @Test
    void aCopiedCheckoutRunsItsOwnCode() throws Exception {
        render();
        Path original = checkout;
        checkout = folder.resolve("copy");
        run(Map.of(), "cp", "-a", original.toString(), checkout.toString());
        assertThat(render()).contains("@" + checkout + "/scenes");
        assertThat(Files.readString(options())).doesNotContain(original.toString());
        assertThat(builds()).isEqualTo(1);
        write("engine/src/main/java/Engine.java", "two");
        assertThat(render()).endsWith("two");
    }

    @Test
    void whatIsDamagedIsMadeAnew() throws Exception {
        render();
        write("scenes/target/application/" + BUILD + ".options", "-version");
        assertThat(render()).contains("preparing").endsWith("one");
        assertThat(Files.readString(options())).contains("-cp");
        write("scenes/target/application/" + BUILD + ".archive", "");
        assertThat(render()).contains("preparing").endsWith("one");
        assertThat(builds()).isEqualTo(1);
        write("scenes/target/application/kinora.jar", "");
        assertThat(render()).contains("building").endsWith("one");
        Files.delete(checkout.resolve("scenes/target/application/libraries.jar"));
        assertThat(render()).contains("building").endsWith("one");
        assertThat(builds()).isEqualTo(3);
        assertThat(render()).doesNotContain("ing ...");
    }

    @Test
    void withoutBuildingTheApplicationStartsAsItWasBuilt() throws Exception {
        render();
        write("engine/src/main/java/Engine.java", "two");
        String render = checkout.resolve("scripts/render").toString();
        assertThat(run(Map.of("KINORA_BUILD", "never"), render)).endsWith("one");
        assertThat(render()).endsWith("two");
    }

    @Test
    void whoWaitsForAnotherScriptIsToldAfterTwoSeconds() throws Exception {
        render();
        write("engine/src/main/java/Engine.java", "two");
        Path lock = checkout.resolve("scenes/target/application/build.lock");
        Process holder = command(Map.of(), "flock", lock.toString(), "sh", "-c", "echo held; read -r end")
                .start();
        assertThat(holder.getInputStream().read()).isEqualTo('h');
        Process waiting =
                command(Map.of(), checkout.resolve("scripts/render").toString()).start();
        var said = waiting.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).matches("kinora: waiting for process \\d+, which is building Kinora \\.\\.\\.");
        holder.outputWriter().write("\n");
        holder.outputWriter().close();
        assertThat(said.lines().toList()).last().isEqualTo("two");
        assertThat(waiting.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theNarratorIsBuiltWhereItIsAskedForAndNeverForARender() throws Exception {
        render();
        assertThat(count("narrators")).isZero();
        String narrate = checkout.resolve("scripts/narrate").toString();
        assertThat(run(Map.of(), narrate, "my film.md")).contains("building the narrator");
        String application = checkout + "/scenes/target/application";
        assertThat(run(Map.of(), narrate, "my film.md"))
                .startsWith("@" + application + "/" + BUILD + ".options -Donnxruntime.native.path=" + application
                        + "/narrator/onnxruntime/ai/onnxruntime/native/here -cp ")
                .contains(":" + application + "/narrator/narrator.jar:")
                .contains(" org.kinora.narrator.NarrateCommand my film.md\n");
        assertThat(count("narrators")).isEqualTo(1);
        write("engine/narrator/src/main/java/Narrator.java", "another");
        run(Map.of(), narrate, "my film.md");
        assertThat(count("narrators")).isEqualTo(2);
    }

    @Test
    void theEncodingOfFileNamesIsUtf8WhateverTheLocale() throws Exception {
        program("jdk/bin/java", "locale charmap");
        String render = checkout.resolve("scripts/render").toString();
        for (Map<String, String> locale : List.of(
                Map.of("LC_ALL", "C"),
                Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""),
                Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", "xx_YY.UTF-8"),
                Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8", "LANG", "xx_YY.UTF-8"))) {
            assertThat(run(locale, render)).endsWith("UTF-8\n");
        }
    }

    @Test
    void withoutInstallingItIsSaidWhatToInstall() throws Exception {
        for (String tool :
                List.of("readlink", "find", "cmp", "cksum", "sort", "sed", "cat", "mkdir", "rm", "id", "locale")) {
            program("few/" + tool, "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
        }
        // Debian's own, so that the sentence is the same on other systems
        program("few/apt-get", "echo it was called");
        program("few/dpkg-query", "echo ii");
        Process process = command(
                        Map.of("PATH", folder.resolve("few").toString()),
                        checkout.resolve("scripts/render").toString())
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .matches(
                        "kinora: missing: a JDK \\(17 or newer\\) and Maven[.] Install it with: (sudo )?apt-get install"
                                + " --no-install-recommends maven\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
