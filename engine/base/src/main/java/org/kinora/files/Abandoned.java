package org.kinora.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What processes that were killed have left half written. */
public final class Abandoned {

    private Abandoned() {}

    /** Removes it from a folder, whatever it was to become; what a living process writes stays. */
    public static void removeFrom(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (PartialName.isAbandoned(file)) {
                    PartialFolder.remove(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // there is nothing in a folder that is not there, and other processes clean up at the same time
        }
    }
}
