package org.kinora.model.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
     * Writes beside the file, waits until the disk has it, and renames. Where that fails nothing is left behind.
     *
     * @throws FileSystemException with the file's name, also where the system's own words have none, as on a full disk
     */
    public static void write(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, new byte[0]);
            content.writeTo(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            FileSystemException named = new FileSystemException(file.toString(), null, unnamed.getMessage());
            named.initCause(unnamed);
            throw named;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
