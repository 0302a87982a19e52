package org.kinora.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Films that the scripts render, on a cluster or without one. */
@ExtendWith(ClusterExtension.class)
abstract class FarmFixture {

    /** Eight segments. */
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

    private static final List<String> BEADS_OPTIONS = List.of("--size", "320x180", "--fps", "30");

    private static final String BEAD = """
            import org.kinora.engine.mobject.Square;

            final class Bead {

                static Square make() {
                    return new Square(1.5);
                }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeScenes() throws IOException {
        assumeTrue(Cluster.isBuilt(), "scripts/test builds the farm where CI=true");
        writeScenes(folder);
    }

    private static void writeScenes(Path folder) throws IOException {
        Files.writeString(folder.resolve("Beads.java"), BEADS);
        Files.writeString(folder.resolve("Bead.java"), BEAD);
        Files.writeString(folder.resolve("caption.txt"), "Beads on a string");
    }

    /** Starts a render of the beads. @param name of the film and of what is said */
    Process render(String name, String... options) throws IOException {
        List<String> all = new ArrayList<>(BEADS_OPTIONS);
        all.addAll(List.of("-o", film(name).toString()));
        all.addAll(Arrays.asList(options));
        return render(name, folder.resolve("Beads.java"), all.toArray(String[]::new));
    }

    /** Starts a render of any scene. */
    Process render(String name, Path scene, String... options) throws IOException {
        return render(folder.resolve(name + ".log"), scene, options);
    }

    private static Process render(Path said, Path scene, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(scene.toString(), "--no-cache"));
        arguments.addAll(Arrays.asList(options));
        return Cluster.script("render", said, Map.of(), arguments.toArray(String[]::new));
    }

    /** Options for a job that leaves the cluster's other core to other tests, and starts one process there. */
    static String[] onOneCore(Cluster cluster, String... options) {
        List<String> all = new ArrayList<>(List.of("--on", cluster.master(), "--farm-set", "spark.cores.max=1"));
        // where machines have much else to do, workers take long
        all.addAll(List.of("--farm-set", SparkSettings.PATIENCE + "=600s"));
        all.addAll(Arrays.asList(options));
        return all.toArray(String[]::new);
    }

    Path film(String name) {
        return folder.resolve(name + ".mp4");
    }

    String said(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    /** What a render makes that knows nothing of a cluster. @param kept in which the film is kept for all tests */
    static byte[] renderedHere(Path kept) {
        Path film = kept.resolve("here.mp4");
        Path said = kept.resolve("here.log");
        try {
            writeScenes(kept);
            List<String> options = new ArrayList<>(BEADS_OPTIONS);
            options.addAll(List.of("-o", film.toString()));
            int exitCode = render(said, kept.resolve("Beads.java"), options.toArray(String[]::new))
                    .waitFor();
            assertThat(exitCode).as(Files.readString(said)).isZero();
            return Files.readAllBytes(film);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** When the shards were written that a storage has. */
    static Map<Path, Object> shards(Path storage) throws IOException {
        Map<Path, Object> written = new TreeMap<>();
        if (Files.isDirectory(storage.resolve("films"))) {
            try (Stream<Path> files = Files.walk(storage.resolve("films"))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (file.toString().endsWith(".kinora")) {
                        written.put(file, Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return written;
    }
}
