package org.kinora.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Replaces a file so that a reader, or the next process after a crash, finds the old content or the new, never a mixture. */
public final class AtomicFile {

    /** Writes the content of a file that exists and is empty. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path file) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a {@link PartialFile}, waits until the disk has it, and gives it the file's name. Where that fails nothing is left
     * behind.
     *
     * @throws FileSystemException with the file's name and a reason, also where the system's own words have none, as on a full disk
     */
    public static void write(Path file, Content content) throws FileSystemException {
        PartialFile partial = PartialFile.beside(file);
        try {
            content.writeTo(partial.path());
            try (FileChannel channel = FileChannel.open(partial.path(), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException refused) {
            partial.discard();
            throw Refusal.of(file, refused);
        } catch (RuntimeException | Error broken) {
            partial.discard();
            throw broken;
        }
        partial.complete();
    }
}
