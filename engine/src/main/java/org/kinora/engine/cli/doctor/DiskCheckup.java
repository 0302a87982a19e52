package org.kinora.engine.cli.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Room for files of a kind, in the folder where they go. */
final class DiskCheckup implements Checkup {

    /** A long film in high quality, and what is beside it while it is made. */
    private static final long ENOUGH_FOR_FILMS = 2L << 30;

    private static final long ENOUGH_FOR_TEMPORARY = 100L << 20;

    /** A short film in a small size. */
    private static final long LEAST = 20L << 20;

    private final String subject;
    private final String files;
    private final Path folder;
    private final long enough;
    private final String remedy;
    private final boolean isNeeded;

    private DiskCheckup(String subject, String files, Path folder, long enough, String remedy, boolean isNeeded) {
        this.subject = subject;
        this.files = files;
        this.folder = folder;
        this.enough = enough;
        this.remedy = remedy;
        this.isNeeded = isNeeded;
    }

    /** @param folder where they go if no other one is named */
    static DiskCheckup ofFilms(Path folder) {
        return new DiskCheckup("disk", "films", folder, ENOUGH_FOR_FILMS, "write films elsewhere with -o", true);
    }

    /** Of what libraries and this doctor write for a moment. */
    static DiskCheckup ofTemporaryFiles() {
        return new DiskCheckup(
                "temporary files",
                "temporary files",
                Folders.temporary(),
                ENOUGH_FOR_TEMPORARY,
                "name another folder in JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=…",
                false);
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    @Override
    public boolean isNeeded() {
        return isNeeded;
    }

    @Override
    public void examine(Examination examination) throws IOException {
        Path existing = Folders.nearestExisting(folder);
        if (!Folders.isWritable(existing)) {
            examination.found(lacking("nothing can be written to " + folder, remedy));
            return;
        }
        long free = Folders.freeBytes(existing);
        String what = String.format(Locale.ROOT, "%.1f GB free for %s in %s", free / 1e9, files, folder);
        String makeRoom = "make room, or " + remedy;
        if (free >= enough) {
            examination.found(Finding.ok(subject, what));
        } else {
            examination.found(free < LEAST ? lacking(what, makeRoom) : Finding.warning(subject, what, makeRoom));
        }
    }

    private Finding lacking(String what, String toDo) {
        return isNeeded ? Finding.missing(subject, what, toDo) : Finding.warning(subject, what, toDo);
    }
}
