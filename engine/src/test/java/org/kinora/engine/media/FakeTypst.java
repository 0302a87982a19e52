package org.kinora.engine.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kinora.engine.timeline.Recording;

/** Programs that take Typst's arguments, for machines without Typst. */
public final class FakeTypst {

    /** A white square of 10 × 10 points, and right of it a red one half as high. */
    public static final String SQUARES = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 10'>"
            + "<rect width='10' height='10' fill='#ffffff'/><rect x='20' y='5' width='10' height='5' fill='#ff0000'/></svg>";

    /** One for all scenes of this Java, until it ends. */
    private static final class Shared {

        private static final Path FOLDER = folder();

        private static final TypstProgram PROGRAM = TypstProgram.at(squares(FOLDER), FOLDER.resolve("cache"));

        private static Path folder() {
            try {
                Path folder = Files.createTempDirectory("kinora-fake-typst");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return folder;
            } catch (IOException fullDisk) {
                throw new UncheckedIOException(fullDisk);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(each -> each.toFile().delete());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private FakeTypst() {}

    /** Makes something in the scene that is being recorded, in which {@link #squares} stands for Typst. */
    public static <T> T serving(Supplier<T> maker) {
        Recording.current().sharedResource(TypstProgram.class, () -> Shared.PROGRAM);
        return maker.get();
    }

    /** One that sets every document as the same two squares, and adds a line to {@code runs.txt} in its folder each time. */
    public static Path squares(Path folder) {
        return program(
                folder, "echo run >> " + folder.resolve("runs.txt") + "; printf '%s' \"" + SQUARES + "\" > set.svg");
    }

    /** @param compiling what a shell does when a document is to be set; its name is the last argument but one */
    public static Path program(Path folder, String compiling) {
        try {
            Path file = Files.writeString(
                    folder.resolve("typst"),
                    "#!/bin/sh\nif [ \"$1\" = --version ]; then echo 'typst 0.0.0'; exit 0; fi\n" + compiling + "\n");
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException fullDisk) {
            throw new UncheckedIOException(fullDisk);
        }
    }
}
