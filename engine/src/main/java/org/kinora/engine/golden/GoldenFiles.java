package org.kinora.engine.golden;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.kinora.files.AtomicFile;

/**
 * Golden pictures among the resources of tests, as PNG files, and what becomes of a picture that is compared with one.
 * A picture that differs is written beside a page that shows how: expected, actual, difference, the worst place, and
 * numbers. A golden picture is written only if that is asked for, and then it is said.
 *
 * <pre>{@code
 * GoldenFiles golden = GoldenFiles.ofThisProcess(getClass().getClassLoader());
 * golden.compare("golden/waves", ImageIO.read(file), Tolerance.DEFAULT);
 * }</pre>
 *
 * Safe for use by several threads that compare pictures of different names.
 */
public final class GoldenFiles {

    /** System property: {@code true} to record pictures that differ from the golden ones as the new golden ones. */
    public static final String RECORD = "kinora.golden.record";

    /** System property: the folder of the tests' resources; {@code src/test/resources} without it. */
    public static final String RESOURCES = "kinora.golden.resources";

    /** System property: the folder for pages about differences; without it {@code target/golden}, or Gradle's {@code build/golden}. */
    public static final String REPORTS = "kinora.golden.reports";

    /** What became of a picture that did not fail. */
    public enum Outcome {
        /** It is like the golden one. */
        ALIKE,
        /** It is the golden one from now on, and wants to be looked at. */
        RECORDED
    }

    private final Path resources;
    private final Path reports;
    private final boolean recording;
    private final ClassLoader loader;

    /**
     * @param resources folder in which golden pictures are recorded and looked for
     * @param reports folder for pictures that differ, and pages about them
     * @param loader finds golden pictures where that folder is not; null for none
     */
    public GoldenFiles(Path resources, Path reports, boolean recording, ClassLoader loader) {
        this.resources = resources;
        this.reports = reports;
        this.recording = recording;
        this.loader = loader;
    }

    /**
     * As the system properties say.
     *
     * @throws IllegalArgumentException if {@value #RECORD} is neither true nor false, or true in continuous
     *     integration, where the environment says CI=true
     */
    public static GoldenFiles ofThisProcess(ClassLoader loader) {
        boolean gradle = Files.exists(Path.of("build.gradle")) || Files.exists(Path.of("build.gradle.kts"));
        return new GoldenFiles(
                Path.of(System.getProperty(RESOURCES, "src/test/resources")),
                Path.of(System.getProperty(REPORTS, gradle ? "build/golden" : "target/golden")),
                recording(System.getProperty(RECORD), System.getenv("CI")),
                loader);
    }

    static boolean recording(String asked, String ci) {
        if (asked == null || asked.equals("false")) {
            return false;
        }
        if (!asked.equals("true")) {
            throw new IllegalArgumentException(
                    "-D" + RECORD + "=" + asked + ": it is true, to record golden pictures, or false");
        }
        if ("true".equals(ci)) {
            throw new IllegalArgumentException("-D" + RECORD
                    + "=true with CI=true: golden pictures are recorded where they are looked at, and then committed");
        }
        return true;
    }

    /**
     * Compares a picture with the golden one of this name. While recording, it becomes the golden one if there is none or
     * it differs by more than the tolerance.
     *
     * @param name path in the folder of resources, with slashes and without suffix
     * @throws AssertionError if it differs or there is no golden one; the message names the page that shows the difference
     * @throws IOException if a file cannot be read or written
     */
    public Outcome compare(String name, BufferedImage actual, Tolerance tolerance) throws IOException {
        Path golden = resources.resolve(name + ".png");
        Optional<BufferedImage> expected = read(name);
        if (expected.isPresent()) {
            Optional<String> difference = difference(name, expected.get(), actual, tolerance);
            if (difference.isEmpty()) {
                return Outcome.ALIKE;
            }
            if (!recording) {
                throw new AssertionError(difference.get() + ". If it is right, record it with -D" + RECORD + "=true.");
            }
        } else if (!recording) {
            Path kept = write(report(name, ".png"), actual);
            throw new AssertionError("There is no golden picture " + golden + " yet. Look at " + kept.toAbsolutePath()
                    + "; if it is right, record it with -D" + RECORD + "=true.");
        }
        write(golden, actual);
        return Outcome.RECORDED;
    }

    /**
     * How a picture differs from a golden one by more than a tolerance, as half a sentence; empty if it does not. Nothing
     * is written.
     */
    public static Optional<String> difference(BufferedImage expected, BufferedImage actual, Tolerance tolerance) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            return Optional.of("it has " + size(actual) + " pixels instead of " + size(expected));
        }
        PictureDifference difference = PictureDifference.between(expected, actual, tolerance);
        return difference.isWithinTolerance() ? Optional.empty() : Optional.of(difference.inWords());
    }

    /** Where the golden picture of a name is recorded. */
    public Path file(String name) {
        return resources.resolve(name + ".png");
    }

    /** A sentence without its end, if there is a difference. */
    private Optional<String> difference(String name, BufferedImage expected, BufferedImage actual, Tolerance tolerance)
            throws IOException {
        DifferencePage page;
        String sentence;
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            sentence = "it has " + size(actual) + " pixels instead of " + size(expected);
            page = DifferencePage.ofSizes(name, sentence, expected, actual);
        } else {
            PictureDifference difference = PictureDifference.between(expected, actual, tolerance);
            if (difference.isWithinTolerance()) {
                return Optional.empty();
            }
            sentence = difference.inWords();
            page = DifferencePage.of(name, difference, tolerance);
        }
        write(report(name, ".png"), actual);
        Path file = report(name, ".html");
        AtomicFile.write(file, partial -> Files.writeString(partial, page.html()));
        return Optional.of(
                name + " does not look like " + file(name) + ": " + sentence + ". See " + file.toAbsolutePath());
    }

    private static String size(BufferedImage picture) {
        return picture.getWidth() + "x" + picture.getHeight();
    }

    private Path report(String name, String suffix) throws IOException {
        Path file = reports.resolve(name + suffix);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return file;
    }

    private Optional<BufferedImage> read(String name) throws IOException {
        Path file = file(name);
        if (Files.exists(file)) {
            try (InputStream stream = Files.newInputStream(file)) {
                return Optional.of(decode(stream, file.toString()));
            }
        }
        String resource = name + ".png";
        InputStream stream = loader == null ? null : loader.getResourceAsStream(resource);
        if (stream == null) {
            return Optional.empty();
        }
        try (stream) {
            return Optional.of(decode(stream, resource));
        }
    }

    private static BufferedImage decode(InputStream stream, String origin) throws IOException {
        BufferedImage picture;
        try {
            picture = ImageIO.read(stream);
        } catch (IOException broken) {
            throw new IOException(origin + ": this golden picture is damaged: " + broken.getMessage(), broken);
        }
        if (picture == null) {
            throw new IOException(origin + ": this golden picture is not a PNG file");
        }
        return picture;
    }

    private static Path write(Path file, BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, partial -> Files.write(partial, png.toByteArray()));
        return file;
    }
}
