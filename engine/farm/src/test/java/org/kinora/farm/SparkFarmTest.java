package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films that a real cluster renders, in what ways machines die. */
class SparkFarmTest {

    private static final String BEADS = """
            import static org.kinora.engine.Kinora.*;

            import java.io.IOException;
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.scene.Scene;

            public final class Beads extends Scene {
                @Override
                protected void construct() {
                    try (var caption = getClass().getResourceAsStream("caption.txt")) {
                        add(new Text(new String(caption.readAllBytes())).shift(UP.times(3)));
                    } catch (IOException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                    var bead = Bead.make();
                    add(bead);
                    for (int i = 0; i < 16; i++) {
                        section("turn " + i);
                        play(2, bead.animate(b -> b.rotate(1).shift(RIGHT.times(0.2))));
                    }
                }
            }
            """;

    private static final String BEAD = """
            import org.kinora.engine.mobject.Square;

            final class Bead {

                static Square make() {
                    return new Square(1.5);
                }
            }
            """;

    @TempDir
    private static Path folder;

    private static Cluster cluster;
    private static byte[] expected;

    @BeforeAll
    static void renderHereAndStartACluster() throws IOException, InterruptedException {
        assumeTrue(Cluster.isBuilt(), "scripts/test builds the farm where CI=true");
        Files.writeString(folder.resolve("Beads.java"), BEADS);
        Files.writeString(folder.resolve("Bead.java"), BEAD);
        Files.writeString(folder.resolve("caption.txt"), "Beads on a string");
        assertThat(render("here").waitFor()).as(said("here")).isZero();
        expected = Files.readAllBytes(film("here"));
        cluster = new Cluster(folder);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static Process render(String name, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                folder.resolve("Beads.java").toString(), "--size", "320x180", "--fps", "30", "--no-cache", "-o"));
        arguments.add(film(name).toString());
        arguments.addAll(Arrays.asList(options));
        return Cluster.script("render", folder.resolve(name + ".log"), arguments.toArray(String[]::new));
    }

    private static Path film(String name) {
        return folder.resolve(name + ".mp4");
    }

    private static String said(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    /** When the shards were written that a storage has. */
    private static Map<String, Object> shards(Path storage) throws IOException {
        Map<String, Object> written = new TreeMap<>();
        if (Files.isDirectory(storage.resolve("films"))) {
            try (Stream<Path> files = Files.walk(storage.resolve("films"))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (file.toString().endsWith(".kinora")) {
                        written.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return written;
    }

    @Test
    void aFilmThatThisProcessRendersAsAClusterIsTheSame() throws IOException, InterruptedException {
        assertThat(render("threads", "--on", "local[2]").waitFor())
                .as(said("threads"))
                .isZero();
        assertThat(Files.readAllBytes(film("threads"))).isEqualTo(expected);
    }

    @Test
    void aDriverAndAWorkerThatAreKilledCostNoSegmentThatWasRendered() throws IOException, InterruptedException {
        Path storage = folder.resolve("storage");
        Process driver = render("broken", "--on", cluster.master(), "--storage", storage.toString());
        Cluster.await("two segments are there", () -> shards(storage).size() >= 2);
        Cluster.kill(driver);
        driver.waitFor();
        Map<String, Object> before = shards(storage);
        assertThat(before.size()).isBetween(2, 7);
        assertThat(film("broken")).doesNotExist();

        Process again = render("whole", "--on", cluster.master(), "--storage", storage.toString());
        Cluster.await("a further segment is there", () -> shards(storage).size() > before.size());
        Map<String, Object> kept = shards(storage);
        cluster.kill(2);
        assertThat(again.waitFor()).as(said("whole")).isZero();
        assertThat(said("whole")).contains("of 8 segments were rendered by an earlier call");
        assertThat(Files.readAllBytes(film("whole"))).isEqualTo(expected);
        assertThat(kept).as("segments of the first call").containsAllEntriesOf(before);
        assertThat(shards(storage)).as("segments of a film that is joined").isEmpty();
    }

    @Test
    void aSceneThatFailsOnAWorkerIsNamedWithItsTimeAndTheWorker() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("Late.java"), """
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
        Process failing = Cluster.script(
                "render",
                folder.resolve("late.log"),
                folder.resolve("Late.java").toString(),
                "--size",
                "160x90",
                "--on",
                cluster.master(),
                "-o",
                film("late").toString());
        assertThat(failing.waitFor()).as(said("late")).isEqualTo(2);
        assertThat(said("late").lines().filter(line -> line.startsWith("kinora: Late")))
                .as(said("late"))
                .singleElement()
                .asString()
                .matches(".*, the segment at [48]\\.000 s, on .+executor.+: Late\\.java:11: at [58]\\.\\d+ s, .+");
    }
}
