package org.kinora.model.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Keeps all trainings but one out of a folder. The operating system lets go of the lock when a process ends, however it
 * does; the file says who holds it.
 */
final class FolderLock {

    private static final String FILE = ".training";

    /** Behind all content, because Windows lets nobody read what is locked. */
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
     * @throws TrainingException if it is locked; the message says by whom
     */
    static FolderLock of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FolderLock lock = new FolderLock(file, channel);
            try {
                if (!lock.isHeld()) {
                    throw new TrainingException(
                            "%s: another training writes into this folder (%s). Wait for it, or name another folder."
                                    .formatted(folder, holder(file)));
                }
                if (lock.sign()) {
                    return lock;
                }
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
            channel.close(); // its last holder deleted the file after it was opened here
        }
    }

    private boolean isHeld() throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }

    /** Writes who holds the lock. @return whether that stands in the file that others find */
    private boolean sign() throws IOException {
        String holder = "process %d, since %s"
                .formatted(
                        ProcessHandle.current().pid(),
                        LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS")));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        return holder.equals(holder(file));
    }

    private static String holder(Path file) throws IOException {
        try {
            String holder = Files.readString(file);
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
