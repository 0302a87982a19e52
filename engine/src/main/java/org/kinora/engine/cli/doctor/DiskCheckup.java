package org.kinora.engine.cli.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Room for films where they go. */
final class DiskCheckup implements Checkup {

    /** A long film in high quality, and what is beside it while it is made. */
    private static final long ENOUGH_BYTES = 2L << 30;

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
    public List<Finding> examine() throws IOException {
        Path existing = Folders.nearestExisting(folder);
        if (!Folders.isWritable(existing)) {
            return List.of(Finding.missing(subject(), "nothing can be written to " + folder, remedy()));
        }
        long free = Folders.freeBytes(existing);
        String what = String.format(Locale.ROOT, "%.1f GB free for films in %s", free / 1e9, folder);
        return List.of(
                free >= ENOUGH_BYTES
                        ? Finding.ok(subject(), what)
                        : Finding.warning(subject(), what, "make room, or write films elsewhere with -o"));
    }
}
