package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kinora.farm.ClusterExtension.Expected;

/** What a cluster cannot do, or does otherwise than it should. */
class SparkTroubleTest extends FarmFixture {

    @Test
    @ResourceLock("the cluster")
    void aWorkerWithAnotherOpenGlRendersNothingOfTheFilm(Cluster cluster, Expected expected)
            throws IOException, InterruptedException {
        // llvmpipe names the width of its vectors
        int narrow = cluster.addWorker(Map.of("LP_NATIVE_VECTOR_WIDTH", "128"));
        cluster.awaitWorkers(narrow);
        assertThat(render("devices", "--on", cluster.master()).waitFor())
                .as(said("devices"))
                .isZero();
        cluster.kill(narrow);
        assertThat(said("devices"))
                .containsAnyOf("Beads: segment ", "Beads, the segment at ")
                .contains("128 bits")
                .containsAnyOf("so it is rendered again", "so their pictures may differ");
        assertThat(Files.readAllBytes(film("devices"))).isEqualTo(expected.film());
    }

    @Test
    @ResourceLock(value = "the cluster", mode = ResourceAccessMode.READ)
    void aStorageThatWorkersDoNotReachIsNamed(Cluster cluster) throws IOException, InterruptedException {
        // another folder for every process
        Process lost = render("lost", onOneCore(cluster, "--storage", "/proc/self/cwd/target/elsewhere"));
        assertThat(lost.waitFor()).as(said("lost")).isEqualTo(2);
        assertThat(said("lost"))
                .containsPattern("file:///proc/self/cwd/target/elsewhere/? is not there, or is another folder than")
                .contains("executor ");
        assertThat(film("lost")).doesNotExist();
    }

    @Test
    @ResourceLock(value = "the cluster", mode = ResourceAccessMode.READ)
    void aClusterWithoutAFreeWorkerIsNotWaitedForForEver(Cluster cluster) throws IOException, InterruptedException {
        Process waiting = render(
                "waiting",
                "--on",
                cluster.master(),
                "--farm-set",
                "spark.executor.memory=900g",
                "--farm-set",
                SparkSettings.PATIENCE + "=2s");
        assertThat(waiting.waitFor()).as(said("waiting")).isEqualTo(2);
        assertThat(said("waiting").lines().filter(line -> line.startsWith("kinora: " + cluster.master())))
                .singleElement()
                .asString()
                .contains("no worker has taken up Beads for 2 s");
    }

    @Test
    @ResourceLock(value = "the cluster", mode = ResourceAccessMode.READ)
    void aSegmentThatHangsIsTakenFromItsWorkerAndProgramsAreTold(Cluster cluster)
            throws IOException, InterruptedException {
        Path scene = Files.writeString(folder.resolve("Hanging.java"), """
                import static org.kinora.engine.Kinora.*;

                import java.io.*;
                import java.util.concurrent.locks.LockSupport;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;

                public final class Hanging extends Scene {
                    @Override
                    protected void construct() {
                        var square = new Square(2);
                        add(square);
                        square.opacity().follow(at -> {
                            hangOnceOnAWorker(at.seconds());
                            return 1 / (1 + at.seconds());
                        });
                        pause(12);
                    }

                    private static void hangOnceOnAWorker(double seconds) {
                        try {
                            if (seconds > 5 && System.getProperty("kinora.files") != null
                                    && new File("%s").createNewFile()) {
                                while (true) {
                                    LockSupport.park(); // and hears of no interruption
                                }
                            }
                        } catch (IOException unwritable) {
                            throw new UncheckedIOException(unwritable);
                        }
                    }
                }
                """.formatted(folder.resolve("hangs")));
        for (String name : List.of("hanging-here", "hanging")) {
            List<String> options = new ArrayList<>(
                    List.of("--size", "160x90", "--fps", "15", "-o", film(name).toString()));
            if (name.equals("hanging")) {
                options.addAll(List.of(onOneCore(cluster, "--json", "--farm-set", "spark.kinora.stall=3s")));
            }
            assertThat(render(name, scene, options.toArray(String[]::new)).waitFor())
                    .as(said(name))
                    .isZero();
        }
        assertThat(folder.resolve("hangs")).exists();
        assertThat(Files.readAllBytes(film("hanging"))).isEqualTo(Files.readAllBytes(film("hanging-here")));
        assertThat(said("hanging").lines().map(SparkTroubleTest::json))
                .as(said("hanging"))
                .anySatisfy(line -> assertThat(line.toString())
                        .contains("\"warning\"")
                        .containsPattern("Hanging: the worker .+ is gone, with a segment|no new frame for 3 s"))
                .anySatisfy(line -> assertThat(line.path("frame").asInt()).isEqualTo(180))
                .allSatisfy(
                        line -> assertThat(line.path("secondsLeft").asDouble()).isLessThan(1e6))
                .last()
                .satisfies(line -> assertThat(line.at("/segments/all").asInt()).isEqualTo(3));
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException other) {
            throw new AssertionError(line, other);
        }
    }

    @Test
    @ResourceLock(value = "the cluster", mode = ResourceAccessMode.READ)
    void workersWhoseJavaIsTooOldAreNotWaitedForForEver(Cluster cluster) throws IOException, InterruptedException {
        Path old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        // as Java 11 says it
        Files.writeString(old, """
                #!/bin/sh
                echo 'java.lang.UnsupportedClassVersionError: class file version 61.0' >&2
                exit 1
                """);
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Process refused = render(
                "old",
                "--on",
                cluster.master(),
                "--farm-set",
                "spark.executorEnv.JAVA_HOME=" + folder.resolve("old"),
                "--farm-set",
                SparkSettings.PATIENCE + "=4s");
        assertThat(refused.waitFor()).as(said("old")).isEqualTo(2);
        assertThat(said("old"))
                .contains("no worker has taken up Beads for 4 s")
                .contains("Java 17 or newer (logs in Spark's work folders tell of processes that end at once)");
    }

    @Test
    @ResourceLock(value = "the cluster", mode = ResourceAccessMode.READ)
    void everythingThatASceneReadsTravels(Cluster cluster) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("Größe & Maß/eine Szene"));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "from outside");
        Files.createDirectories(home.resolve("Wörter"));
        Files.writeString(home.resolve("Wörter/zwei drei.txt"), "two three");
        Files.writeString(home.resolve("../beside.txt"), "beside");
        Files.writeString(home.resolve("kinora.yaml"), "fps: 12\nsize: 320x180\n");
        Files.writeString(home.resolve("Tour.md"), "## one\nIt is said.\n\n## two\nIt is done.\n");
        Path voices = Files.createDirectory(home.resolve("Stimmen"));
        Tone.write(voices.resolve("01-one.wav"), 2.5);
        Path scene = Files.writeString(home.resolve("Tour.java"), """
                import static org.kinora.engine.Kinora.*;

                import java.io.IOException;
                import java.nio.file.Files;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;

                public final class Tour extends Scene {
                    @Override
                    protected void construct() {
                        try {
                            String all = Files.readString(file("Wörter/zwei drei.txt"))
                                    + Files.readString(file("../beside.txt"))
                                    + Files.readString(file("%s"));
                            Text text = new Text(all);
                            note("words", all);
                            narrate("one");
                            play(6, text.animate(t -> t.rotate(2)));
                            section("two");
                            narrate("two");
                            play(5, text.animate(t -> t.rotate(-2)));
                        } catch (IOException unreadable) {
                            throw new IllegalStateException(unreadable);
                        }
                    }
                }
                """.formatted(outside));
        Path here = Files.createDirectory(home.resolve("here"));
        Path there = Files.createDirectory(home.resolve("there"));
        for (Path target : List.of(here, there)) {
            String name = target.getFileName() + "-tour";
            List<String> options = new ArrayList<>(
                    List.of("--narration", voices.toString(), "--contact-sheet", "--otio", "--from", "1s"));
            options.addAll(List.of(
                    "--to", "10.5s", "-o", target.resolve("Die Tour.webm").toString()));
            if (target == there) {
                options.addAll(List.of(onOneCore(cluster)));
            }
            assertThat(render(name, scene, options.toArray(String[]::new)).waitFor())
                    .as(said(name))
                    .isZero();
        }
        try (var made = Files.list(here)) {
            for (Path file : (Iterable<Path>) made::iterator) {
                if (!file.toString().endsWith(".otio")) { // has absolute paths
                    assertThat(there.resolve(file.getFileName()))
                            .as(file.getFileName().toString())
                            .hasSameBinaryContentAs(file);
                }
            }
        }
        assertThat(there.resolve("Die Tour.srt")).content().contains("It is said.");
        assertThat(there.resolve("Die Tour.json")).content().contains("two threebesidefrom outside");
    }
}
