package org.kinora.model.training.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.kinora.model.training.TrainingException;

/**
 * Keeps all trainings but one out of a folder. The operating system lets go of the lock when a process ends, however it
 * does; the file says who holds it.
 */
final class FolderLock {

    private static final String FILE = ".training";

    /** Behind all content, because Windows lets no process read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks a folder that is there.
     *
     * @throws TrainingException if it is locked; the message says by which process
     */
    static FolderLock of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Object opened = identity(file);
            try {
                if (!isHeld(channel)) {
                    throw new TrainingException(
                            "%s: another training writes into this folder (%s). Wait for it, or name another folder."
                                    .formatted(folder, holder(file)));
                }
                if (Files.exists(file) && Objects.equals(opened, identity(file))) {
                    channel.write(ByteBuffer.wrap(signature().getBytes(StandardCharsets.UTF_8)), 0);
                    return new FolderLock(file, channel);
                }
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
            channel.close(); // its last holder deleted the file after it was opened here
        }
    }

    /** What tells a file from another of the same name; null where the system has nothing of the kind, or no such file. */
    private static Object identity(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException deleted) {
            return null;
        }
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }

    /** All of the same length, so that each covers the one before it. */
    private static String signature() {
        return "process %d, since %-30s"
                .formatted(
                        ProcessHandle.current().pid(),
                        LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")));
    }

    /** Not for the holder: on POSIX a process that closes any channel to a file gives up its locks on it. */
    private static String holder(Path file) throws IOException {
        try {
            String holder = Files.readString(file).strip();
            return holder.isEmpty() ? "which has only just begun" : holder;
        } catch (NoSuchFileException ended) {
            return "which has only just ended";
        }
    }

    /** Lets others in. */
    void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
