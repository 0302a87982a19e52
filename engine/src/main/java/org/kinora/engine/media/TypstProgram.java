package org.kinora.engine.media;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.files.CachedFile;
import org.kinora.files.Hash;
import org.kinora.files.TemporaryFolder;
import org.kinora.files.UserCache;

/**
 * The typesetting program Typst, where it is installed. What it has set is kept in the user's cache by the hash of the
 * document and the program's version, so that it runs once for each document. Safe for use by many threads.
 *
 * <pre>{@code
 * SvgDrawing drawing = TypstProgram.ofThisMachine().set("#set page(height: auto)", "= Waves");
 * }</pre>
 */
public final class TypstProgram {

    /** Part of every key; to be increased when documents are set otherwise than before. */
    private static final String FORMAT = "kinora typst 1";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final long MOST_BYTES = 64 << 20;

    private final Path program;
    private final Path cache;
    private final Duration limit;
    private String version;

    /** @param program null if there is none */
    TypstProgram(Path program, Path cache, Duration limit) {
        this.program = program;
        this.cache = cache;
        this.limit = limit;
    }

    /** The program {@code typst} in a folder that the environment's PATH names; it is looked for at once, and not started. */
    public static TypstProgram ofThisMachine() {
        String folders = System.getenv().getOrDefault("PATH", "");
        return new TypstProgram(programIn(folders), UserCache.folder("typst", "kinora.cache.typst"), LONGEST);
    }

    /** Whether there is such a program. */
    public static boolean isOnThisMachine() {
        return ofThisMachine().program != null;
    }

    /** A program in a certain place, which keeps what it has set in a certain folder. */
    public static TypstProgram at(Path program, Path cache) {
        return new TypstProgram(program, cache, LONGEST);
    }

    private static Path programIn(String folders) {
        for (String folder : folders.split(File.pathSeparator)) {
            for (String name : List.of("typst", "typst.exe")) {
                File program = new File(folder, name);
                // a program in whatever folder this is called from is none that somebody installed
                if (program.isAbsolute() && program.isFile() && program.canExecute()) {
                    return program.toPath();
                }
            }
        }
        return null;
    }

    /**
     * Sets a document of one page.
     *
     * @param setup rules that come before the document's first line, and that messages about lines do not count
     * @param document it can read no files and has no network, so it can use no packages; of fonts, it has
     * those that are built into the program
     * @throws IllegalStateException if there is no such program
     * @throws IllegalArgumentException if it refuses the document or takes more than a minute; the message says where and
     *     why
     */
    public SvgDrawing set(String setup, String document) {
        if (program == null) {
            throw new IllegalStateException(
                    "Typst sets this, and there is no program \"typst\" on this machine: install it"
                            + " from typst.app so that it is found on the PATH, or write the formula in TeX");
        }
        Path kept = cache.resolve(Hash.of(FORMAT + "\0" + version() + "\0" + setup + "\0" + document) + ".svg");
        Optional<byte[]> known = CachedFile.read(kept);
        if (known.isPresent()) {
            return SvgDrawing.of(known.get(), kept);
        }
        byte[] set = inFolderOfItsOwn(folder -> run(setup, document, folder));
        SvgDrawing drawing = SvgDrawing.of(set, kept);
        CachedFile.write(kept, set);
        return drawing;
    }

    private synchronized String version() {
        if (version == null) {
            version = inFolderOfItsOwn(folder -> {
                TypstRun asked = new TypstRun(program, folder, limit);
                if (asked.exitCode("--version") != 0) {
                    throw new IllegalArgumentException(
                            program + ": this program does not say its version as Typst does: " + asked.messages());
                }
                return asked.messages();
            });
        }
        return version;
    }

    private byte[] run(String setup, String document, Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(TypstRun.DOCUMENT), setup + "\n" + document);
        TypstRun run = new TypstRun(program, folder, limit);
        int exitCode = run.exitCode(
                "compile",
                "--root",
                ".",
                "--diagnostic-format",
                "short",
                "--format",
                "svg",
                TypstRun.DOCUMENT,
                "set.svg");
        if (exitCode != 0) {
            throw new IllegalArgumentException(
                    "Typst: " + run.complaint((int) setup.lines().count()));
        }
        Path set = folder.resolve("set.svg");
        if (!Files.isRegularFile(set)) {
            throw new IllegalArgumentException(program + ": this program has written no picture: " + run.messages());
        }
        if (Files.size(set) > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "Typst: the picture of this document has %,d bytes, but at most %,d are read"
                            .formatted(Files.size(set), MOST_BYTES));
        }
        return Files.readAllBytes(set);
    }

    private interface Work<R> {
        R in(Path folder) throws IOException, InterruptedException;
    }

    private static <R> R inFolderOfItsOwn(Work<R> work) {
        try {
            Path folder = TemporaryFolder.make("kinora-typst");
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Typst cannot be run: " + unwritable.getMessage(), unwritable);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while Typst was running", unwanted);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
