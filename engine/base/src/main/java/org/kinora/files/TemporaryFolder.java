package org.kinora.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Folders among the system's temporary files that last as long as this process. Those of processes that were killed are
 * removed when the next one of that name is made.
 */
public final class TemporaryFolder {

    private TemporaryFolder() {}

    /** Makes a new, empty folder. @param name tells whose it is, such as {@code kinora} */
    public static Path make(String name) throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")), name);
    }

    static Path in(Path folder, String name) throws IOException {
        Path target = folder.toAbsolutePath().resolve(name);
        PartialName.removeAbandoned(target);
        Path made = Files.createDirectory(PartialName.of(target));
        made.toFile().deleteOnExit();
        return made;
    }

    /** A file in a new folder, which goes with the process, too. @param name of the file */
    public static Path file(String folder, String name) throws IOException {
        Path file = make(folder).resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }
}
