package org.kinora.engine.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What can be done in folders, which is found out by doing it: permissions alone do not say. */
final class Folders {

    private Folders() {}

    /** Where Java writes temporary files. */
    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** The folder itself if it is there, or the nearest around it that is. */
    static Path nearestExisting(Path folder) throws IOException {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return at;
            }
        }
        throw new IOException(folder + ": neither it nor any folder around it is there");
    }

    /** Whether a file can be written there; it is deleted at once. */
    static boolean isWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".kinora-doctor", null));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** What may still be written into a folder. The JDK's {@code FileStore} knows no mount point in a changed root. */
    static long freeBytes(Path folder) {
        return folder.toFile().getUsableSpace();
    }
}
