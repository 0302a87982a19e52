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

/** The site as {@code scripts/site --quick} makes it, in a folder in which the next run finds its pictures. */
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
