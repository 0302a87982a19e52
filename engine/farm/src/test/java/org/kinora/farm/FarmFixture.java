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

    private static final String BEAD = """
            import org.kinora.engine.mobject.Square;

            final class Bead {

                static Square make() {
                    return new Square(1.5);
                }
            }
            """;

    @TempDir
    static Path folder;

    @BeforeEach
    void writeScenes() throws IOException {
        assumeTrue(Cluster.isBuilt(), "scripts/test builds the farm where CI=true");
        Files.writeString(folder.resolve("Beads.java"), BEADS);
        Files.writeString(folder.resolve("Bead.java"), BEAD);
        Files.writeString(folder.resolve("caption.txt"), "Beads on a string");
    }

    /** Starts a render of the beads. @param name of the film and of what is said */
    static Process render(String name, String... options) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("--size", "320x180", "--fps", "30", "-o", film(name).toString()));
        all.addAll(Arrays.asList(options));
        return render(name, folder.resolve("Beads.java"), all.toArray(String[]::new));
    }

    /** Starts a render of any scene. */
    static Process render(String name, Path scene, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(scene.toString(), "--no-cache"));
        arguments.addAll(Arrays.asList(options));
        return Cluster.script("render", folder.resolve(name + ".log"), Map.of(), arguments.toArray(String[]::new));
    }

    static Path film(String name) {
        return folder.resolve(name + ".mp4");
    }

    static String said(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    /** The bytes that a render makes which knows nothing of a cluster. */
    static byte[] expected() throws IOException, InterruptedException {
        if (!Files.exists(film("here"))) {
            assertThat(render("here").waitFor()).as(said("here")).isZero();
        }
        return Files.readAllBytes(film("here"));
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
