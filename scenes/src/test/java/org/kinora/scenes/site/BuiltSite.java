package org.kinora.scenes.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kinora.engine.Kinora;
import org.kinora.engine.RenderOptions;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.scene.Scene;

/** The site as {@code scripts/site --quick} makes it with a short film, in a folder in which the next run finds its pictures. */
final class BuiltSite {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = Path.of("target/site").toAbsolutePath();

    /** Far more than it takes on a busy machine. */
    private static final long DEADLINE_SECONDS = 400;

    private BuiltSite() {}

    /** Makes it and returns its folder. */
    static Path folder() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(ROOT.resolve("scenes/target/application/site/built")), "CI=true scripts/test builds it");
        Path said = Files.createDirectories(FOLDER.getParent()).resolve("site.log");
        ProcessBuilder builder = new ProcessBuilder(
                        ROOT.resolve("scripts/site").toString(),
                        "--quick",
                        "--film",
                        film().toString(),
                        "--address",
                        "https://kinora.example/",
                        "-o",
                        FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("KINORA_BUILD", "never");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("scripts/site still runs after " + DEADLINE_SECONDS + " s");
        }
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return FOLDER;
    }

    /** Of two chapters, each with a caption. */
    public static final class Told extends Scene {

        @Override
        protected void construct() {
            section("A dot");
            subcaption("This is a dot.", 1);
            add(new Dot());
            pause(1);
            section("A square");
            subcaption("This is none.", 1);
            add(new Square(1));
            pause(1);
        }
    }

    private static Path film() throws IOException, InterruptedException {
        Path film = FOLDER.resolveSibling("told.mp4");
        if (!Files.exists(film)) {
            Files.createDirectories(film.getParent());
            Kinora.render(new Told(), film, RenderOptions.DEFAULT.size(320, 180).fps(10));
        }
        return film;
    }

    /** All pages, by their addresses from the site's folder. */
    static Map<String, String> pages(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> html = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(folder.resolve("api")))
                    .toList();
            for (Path file : html) {
                pages.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return pages;
    }
}
