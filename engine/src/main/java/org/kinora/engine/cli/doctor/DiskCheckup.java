package org.kinora.engine.cli.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Room for films where they go. */
final class DiskCheckup implements Checkup {

    /** A long film in high quality, and what is beside it while it is made. */
    private static final long ENOUGH_BYTES = 2L << 30;

    /** A short film in a small size. */
    private static final long LEAST_BYTES = 20L << 20;

    private final Path folder;

    DiskCheckup(Path folder) {
        this.folder = folder;
    }

    @Override
    public String subject() {
        return "disk";
    }

    @Override
    public String remedy() {
        return "write films elsewhere with -o";
    }

    @Override
    public void examine(Examination examination) throws IOException {
        Path existing = Folders.nearestExisting(folder);
        if (!Folders.isWritable(existing)) {
            examination.found(Finding.missing(subject(), "nothing can be written to " + folder, remedy()));
            return;
        }
        long free = Folders.freeBytes(existing);
        String what = String.format(Locale.ROOT, "%.1f GB free for films in %s", free / 1e9, folder);
        examination.found(
                free >= ENOUGH_BYTES
                        ? Finding.ok(subject(), what)
                        : new Finding(
                                subject(),
                                free >= LEAST_BYTES ? Health.WARNING : Health.MISSING,
                                what,
                                "make room, or " + remedy()));
    }
}
