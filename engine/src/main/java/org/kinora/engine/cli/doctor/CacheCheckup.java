package org.kinora.engine.cli.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What is kept from one run to the next. */
final class CacheCheckup implements Checkup {

    private final Path folder;

    CacheCheckup(Path folder) {
        this.folder = folder;
    }

    @Override
    public String subject() {
        return "cache";
    }

    @Override
    public boolean isNeeded() {
        return false;
    }

    @Override
    public void examine(Examination examination) throws IOException {
        Path existing = Folders.nearestExisting(folder);
        if (!Folders.isWritable(existing)) {
            examination.found(Finding.warning(
                    subject(),
                    folder + " cannot be written, so every render compiles and computes everything anew",
                    "let XDG_CACHE_HOME name a folder that can"));
            return;
        }
        examination.found(Finding.ok(
                subject(),
                String.format(
                        Locale.ROOT,
                        "%s, %s, %.1f GB free; it may be deleted at any time",
                        folder,
                        Files.isDirectory(folder)
                                ? String.format(Locale.ROOT, "%.1f MB", bytes() / 1e6)
                                : "not made yet",
                        Folders.freeBytes(existing) / 1e9)));
    }

    /** Of all files; those that vanish meanwhile count nothing. */
    private long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(CacheCheckup::size)
                    .sum();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
