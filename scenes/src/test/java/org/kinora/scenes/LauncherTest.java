package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
 * When the scripts build and prepare, and what they start.
 */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    @TempDir
    private Path folder;

    private FakeCheckout checkout;

    @BeforeEach
    void makeACheckout() throws IOException {
        checkout = new FakeCheckout(folder);
    }

    @Test
    void withoutManimOneSentenceSaysHowToInstallIt() throws Exception {
        Process process = checkout.command(
                        Map.of("KINORA_MANIM", folder.resolve("none").toString()), checkout.script("bench"), "manim")
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.lines())
                .singleElement()
                .asString()
                .startsWith("kinora: no Manim Community in " + folder.resolve("none"))
                .contains("pip install manim==", "KINORA_MANIM");
        assertThat(checkout.builds()).isZero();
    }

    @Test
    void manimIsAskedToDrawTheScenesThatAreNamedInTheSizeThatIsAskedFor() throws Exception {
        checkout.program("manim/python", """
                [ $# -gt 1 ] || exec echo 0.22.0
                shift
                echo "asked: $*"
                """);
        Path manim = Files.writeString(folder.resolve("manim/manim"), "#!" + folder.resolve("manim/python") + "\n");
        Map<String, String> environment = Map.of("KINORA_MANIM", manim.toString(), "ROUNDS", "3");
        String bench = checkout.script("bench");
        assertThat(checkout.run(environment, bench, "manim", "Network", "--fps", "30", "LitSurface", "--size=64x36"))
                .contains("Manim 0.22.0 of " + manim)
                .endsWith("asked: " + checkout.script("render") + " 64x36 30 3 Network LitSurface\n");
        assertThat(checkout.run(environment, bench, "manim")).endsWith("/scripts/render 1920x1080 60 3\n");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void whatARenderHoldsInMemoryIsMeasuredOfTheSceneThatIsNamed() throws Exception {
        assertThat(checkout.run(Map.of(), checkout.script("bench"), "memory", "Network", "--size", "64x36"))
                .contains(".cli.Main render Network --size 64x36 -o ", "Network --size 64x36: MB resident");
    }

    @Test
    void aBenchmarkWithoutASceneMeasuresTheUsualOnes() throws Exception {
        assertThat(checkout.run(Map.of(), checkout.script("bench"), "--fps", "30"))
                .contains(
                        ".cli.Main bench NextWord ",
                        " LitSurface TurningDials DriftingDots Network NarratedMinute --fps 30\n");
        assertThat(checkout.run(Map.of(), checkout.script("bench"), "--help"))
                .contains("scripts/bench manim [SCENE...]", "NarratedMinute", ".cli.Main bench --help\n");
    }

    @Test
    void theFirstCallBuildsAndPreparesAndTheNextDoesNeither() throws Exception {
        assertThat(checkout.render()).contains("building").contains("preparing").endsWith("render\none");
        assertThat(checkout.render())
                .startsWith("@" + checkout + "/scenes/target/application/" + FakeCheckout.BUILD + ".options ")
                .contains(" -XX:CompilerDirectivesFile=" + checkout + "/scripts/lib/compiler.json ")
                .endsWith(" org.kinora.engine.cli.Main render\none");
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.preparations()).isEqualTo(1);
    }

    @Test
    void aSourceThatIsOlderThanTheBuildIsNoticedAndCompiled() throws Exception {
        checkout.render();
        Path source = checkout.write("engine/src/main/java/Engine.java", "two");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        assertThat(checkout.render()).endsWith("two");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void aSourceOfTheBaseIsNoticedAndAllThatIsMadeOfItIsCompiledAnew() throws Exception {
        checkout.render();
        Path classes = Files.createDirectories(checkout.resolve("model/target/classes"));
        Path classesOfTheBase = Files.createDirectories(checkout.resolve("engine/base/target/classes"));
        checkout.write("engine/base/src/main/java/Base.java", "another base");
        checkout.render();
        assertThat(checkout.builds()).isEqualTo(2);
        assertThat(classes).doesNotExist();
        assertThat(classesOfTheBase).doesNotExist();
    }

    @Test
    void foldersOfTheSameNamesWhereACallIsMadeDoNotCount() throws Exception {
        Path elsewhere =
                Files.createDirectories(folder.resolve("elsewhere/films/src")).getParent();
        Files.writeString(elsewhere.resolve("pom.xml"), "<project/>");
        String render = checkout.script("render");
        for (String said : List.of("one", "two")) {
            checkout.write("engine/src/main/java/Engine.java", said);
            assertThat(checkout.run(Map.of(), "sh", "-c", "cd " + elsewhere.getParent() + " && exec " + render))
                    .endsWith(said);
        }
    }

    @Test
    void aSourceOutOfTheFutureIsBuiltOnce() throws Exception {
        checkout.render();
        Path source = checkout.write("engine/src/main/java/Engine.java", "two");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(86_400)));
        assertThat(checkout.render()).endsWith("two");
        assertThat(checkout.render()).endsWith("two").doesNotContain("building");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void aSourceThatIsSavedUnchangedIsNotBuilt() throws Exception {
        checkout.render();
        checkout.write("engine/src/main/java/Engine.java", "one");
        checkout.write("engine/src/test/java/EngineTest.java", "another test");
        checkout.write("engine/.jqwik-database", "what tests leave there");
        checkout.render();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void aSourceThatComesOrGoesIsNoticed() throws Exception {
        checkout.render();
        Path more = checkout.write("engine/src/main/java/More.java", "more");
        checkout.render();
        assertThat(checkout.builds()).isEqualTo(2);
        Files.delete(more);
        checkout.render();
        assertThat(checkout.builds()).isEqualTo(3);
    }

    @Test
    void aSourceThatIsSavedWhileMavenRunsIsBuiltTheNextTime() throws Exception {
        checkout.render();
        checkout.write("engine/src/main/java/Engine.java", "two");
        Path maven = folder.resolve("tools/mvn");
        String usual = Files.readString(maven);
        Files.writeString(maven, usual + "echo three >engine/src/main/java/Engine.java\n");
        assertThat(checkout.render()).endsWith("two");
        Files.writeString(maven, usual);
        assertThat(checkout.render()).endsWith("three\n");
    }

    @Test
    void aMovedCheckoutIsPreparedForItsNewPlaceAndNotBuilt() throws Exception {
        checkout.render();
        checkout.moveTo("moved here");
        assertThat(checkout.render())
                .contains("preparing")
                .contains("@" + checkout + "/scenes")
                .endsWith("one");
        assertThat(Files.readString(options())).contains(checkout.toString()).doesNotContain("checkout");
        assertThat(checkout.render()).doesNotContain("preparing");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    private Path options() {
        return checkout.resolve("scenes/target/application/" + FakeCheckout.BUILD + ".options");
    }

    @Test
    void aCopiedCheckoutRunsItsOwnCode() throws Exception {
        checkout.render();
        String original = checkout.toString();
        checkout.copyTo("copy");
        assertThat(checkout.render()).contains("@" + checkout + "/scenes");
        assertThat(Files.readString(options())).doesNotContain(original);
        assertThat(checkout.builds()).isEqualTo(1);
        checkout.write("engine/src/main/java/Engine.java", "two");
        assertThat(checkout.render()).endsWith("two");
    }

    @Test
    void whatIsDamagedIsMadeAnew() throws Exception {
        checkout.render();
        checkout.write("scenes/target/application/" + FakeCheckout.BUILD + ".options", "-version");
        assertThat(checkout.render()).contains("preparing").endsWith("one");
        assertThat(Files.readString(options())).contains("-cp");
        checkout.write("scenes/target/application/" + FakeCheckout.BUILD + ".archive", "");
        assertThat(checkout.render()).contains("preparing").endsWith("one");
        assertThat(checkout.builds()).isEqualTo(1);
        checkout.write("scenes/target/application/kinora.jar", "");
        assertThat(checkout.render()).contains("building").endsWith("one");
        Files.delete(checkout.resolve("scenes/target/application/libraries.jar"));
        assertThat(checkout.render()).contains("building").endsWith("one");
        assertThat(checkout.builds()).isEqualTo(3);
        assertThat(checkout.render()).doesNotContain("ing ...");
    }

    @Test
    void withoutBuildingTheApplicationStartsAsItWasBuilt() throws Exception {
        checkout.render();
        checkout.write("engine/src/main/java/Engine.java", "two");
        String render = checkout.script("render");
        assertThat(checkout.run(Map.of("KINORA_BUILD", "never"), render)).endsWith("one");
        assertThat(checkout.render()).endsWith("two");
    }

    @Test
    void whoWaitsForAnotherScriptIsToldAfterTwoSeconds() throws Exception {
        checkout.render();
        checkout.write("engine/src/main/java/Engine.java", "two");
        Path lock = checkout.resolve("scenes/target/application/build.lock");
        Process holder = checkout.command(Map.of(), "flock", lock.toString(), "sh", "-c", "echo held; read -r end")
                .start();
        assertThat(holder.getInputStream().read()).isEqualTo('h');
        Process waiting = checkout.command(Map.of(), checkout.script("render")).start();
        var said = waiting.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).matches("kinora: waiting for process \\d+, which is building Kinora \\.\\.\\.");
        holder.outputWriter().write("\n");
        holder.outputWriter().close();
        assertThat(said.lines().toList()).last().isEqualTo("two");
        assertThat(waiting.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theNarratorIsBuiltWhereItIsAskedForAndNeverForARender() throws Exception {
        checkout.render();
        assertThat(checkout.count("narrators")).isZero();
        String narrate = checkout.script("narrate");
        assertThat(checkout.run(Map.of(), narrate, "my film.md")).contains("building the narrator");
        String application = checkout + "/scenes/target/application";
        assertThat(checkout.run(Map.of(), narrate, "my film.md"))
                .startsWith("@" + application + "/" + FakeCheckout.BUILD + ".options -Donnxruntime.native.path="
                        + application + "/narrator/onnxruntime/ai/onnxruntime/native/here -cp ")
                .contains(":" + application + "/narrator/kinora-narrator.jar:")
                .contains(" org.kinora.narrator.NarrateCommand my film.md\n");
        assertThat(checkout.count("narrators")).isEqualTo(1);
        checkout.write("engine/narrator/src/main/java/Narrator.java", "another");
        checkout.run(Map.of(), narrate, "my film.md");
        assertThat(checkout.count("narrators")).isEqualTo(2);
    }

    @Test
    void theEncodingOfFileNamesIsUtf8WhateverTheLocale() throws Exception {
        checkout.program("jdk/bin/java", "locale charmap");
        String render = checkout.script("render");
        for (Map<String, String> locale : List.of(
                Map.of("LC_ALL", "C"),
                Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""),
                Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", "xx_YY.UTF-8"),
                Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8", "LANG", "xx_YY.UTF-8"))) {
            assertThat(checkout.run(locale, render)).endsWith("UTF-8\n");
        }
    }

    @Test
    void withoutInstallingItIsSaidWhatToInstall() throws Exception {
        for (String tool :
                List.of("readlink", "find", "cmp", "cksum", "sort", "sed", "cat", "mkdir", "rm", "id", "locale")) {
            checkout.program("few/" + tool, "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
        }
        // Debian's own, so that the sentence is the same on other systems
        checkout.program("few/apt-get", "echo it was called");
        checkout.program("few/dpkg-query", "echo ii");
        Process process = checkout.command(Map.of("PATH", folder.resolve("few").toString()), checkout.script("render"))
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .matches(
                        "kinora: missing: a JDK \\(17 or newer\\) and Maven[.] Install it with: (sudo )?apt-get install"
                                + " --no-install-recommends maven\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
