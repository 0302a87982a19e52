package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kinora.farm.ClusterExtension.Expected;

/** Films that a real cluster renders, in what ways processes end. */
class SparkFarmTest extends FarmFixture {

    @Test
    void aFilmThatThisProcessRendersAsAClusterIsTheSame(Expected expected) throws IOException, InterruptedException {
        assertThat(render("threads", "--on", "local[2]").waitFor())
                .as(said("threads"))
                .isZero();
        assertThat(Files.readAllBytes(film("threads"))).isEqualTo(expected.film());
    }

    @Test
    @ResourceLock("the cluster")
    void aDriverAndAWorkerThatAreKilledCostNoSegmentThatWasRendered(Cluster cluster, Expected expected)
            throws IOException, InterruptedException {
        Path storage = folder.resolve("storage");
        Process driver = render("broken", "--on", cluster.master(), "--storage", storage.toString());
        Cluster.await("four segments are there", () -> shards(storage).size() >= 4);
        Cluster.kill(driver);
        driver.waitFor();
        Map<Path, Object> before = shards(storage);
        assertThat(before.size()).isBetween(4, 7);
        assertThat(film("broken")).doesNotExist();
        List<Path> names = List.copyOf(before.keySet());
        truncate(names.get(0));
        flipAByte(names.get(1));
        before.keySet().removeAll(names.subList(0, 2));

        Process again = render("whole", "--on", cluster.master(), "--storage", storage.toString());
        Cluster.await("the second call is at work", () -> said("whole").contains("rendered by an earlier call"));
        Process second = render("second", "--on", cluster.master(), "--storage", storage.toString());
        Cluster.await("a further segment is there", () -> shards(storage).size() > before.size());
        Map<Path, Object> kept = shards(storage);
        assertThat(second.waitFor())
                .as("a second call of the same film: %s", said("second"))
                .isEqualTo(2);
        assertThat(said("second"))
                .contains("Beads: process " + again.pid() + " on ")
                .contains("renders this film");
        cluster.kill(1);
        assertThat(again.waitFor()).as(said("whole")).isZero();
        assertThat(said("whole"))
                .containsPattern("Beads: [2-6] of 8 segments were rendered by an earlier call")
                .contains("rendered again, since")
                .contains("a part of it is not what was written");
        assertThat(Files.readAllBytes(film("whole"))).isEqualTo(expected.film());
        assertThat(kept).as("segments of the first call").containsAllEntriesOf(before);
        assertThat(shards(storage)).as("segments of a film that is joined").isEmpty();
        cluster.addWorker(Map.of());
    }

    private static void truncate(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(open.length() / 2);
        }
    }

    private static void flipAByte(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(open.length() - 1000);
            int old = open.read();
            open.seek(open.length() - 1000);
            open.write(~old);
        }
    }

    @Test
    @ResourceLock(value = "the cluster", mode = ResourceAccessMode.READ)
    void ctrlCEndsTheJobAndSaysWhatIsKept(Cluster cluster) throws IOException, InterruptedException {
        Path storage = folder.resolve("stopped storage");
        Process driver = render(
                "stopped", onOneCore(cluster, "--storage", storage.toString(), "--farm-set", "spark.app.name=stopped"));
        Cluster.await("a segment is there", () -> !shards(storage).isEmpty());
        new ProcessBuilder("kill", "-INT", driver.pid() + "").start().waitFor();
        assertThat(driver.waitFor()).as(said("stopped")).isEqualTo(130);
        assertThat(said("stopped").lines().filter(line -> line.startsWith("kinora: stopped by Ctrl-C")))
                .as(said("stopped"))
                .singleElement()
                .asString()
                .matches(".*; there is no .*stopped\\.mp4; the segments that are rendered are kept in"
                        + " file:.*stopped%20storage/?, and the same call goes on with the rest");
        Matcher registered =
                Pattern.compile("Registered app stopped with ID (\\S+)").matcher(cluster.log("master"));
        assertThat(registered.find()).as(cluster.log("master")).isTrue();
        Cluster.await(
                "the cluster works no more for it",
                () -> cluster.log("master").contains("Removing app " + registered.group(1)));
    }

    @Test
    @ResourceLock(value = "the cluster", mode = ResourceAccessMode.READ)
    void aSceneThatFailsOnAWorkerIsNamedWithItsTimeAndTheWorker(Cluster cluster)
            throws IOException, InterruptedException {
        Path scene = Files.writeString(folder.resolve("Late.java"), """
                import static org.kinora.engine.Kinora.*;

                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;

                public final class Late extends Scene {
                    @Override
                    protected void construct() {
                        var dot = new Dot();
                        add(dot);
                        dot.opacity().follow(at -> 1 / (at.seconds() > 5 ? Integer.parseInt("none") : 1.0));
                        pause(9);
                    }
                }
                """);
        Process failing = render(
                "late",
                scene,
                onOneCore(cluster, "--size", "160x90", "-o", film("late").toString()));
        assertThat(failing.waitFor()).as(said("late")).isEqualTo(2);
        assertThat(said("late").lines().filter(line -> line.startsWith("kinora: Late")))
                .as(said("late"))
                .singleElement()
                .asString()
                .matches(".*, the segment at [048]\\.000 s, on .*executor.+: Late\\.java:11: at [58]\\.\\d+ s, .+");
    }
}
