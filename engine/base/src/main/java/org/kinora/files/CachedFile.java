package org.kinora.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file that can be made again, so that it need not survive everything: its content, followed by the CRC-32 of that in eight
 * bytes. One that cannot be read or is damaged counts as absent. Safe to delete at any time, and to share between threads and
 * processes.
 */
public final class CachedFile {

    /** By which a file is larger than its content. */
    static final int MORE_BYTES = Long.BYTES;

    private CachedFile() {}

    /** The content, if it is there and whole. */
    public static Optional<byte[]> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int length = all.length - Long.BYTES;
            return length >= 0 && ByteBuffer.wrap(all).getLong(length) == checksum(all, length)
                    ? Optional.of(Arrays.copyOf(all, length))
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Replaces the file in one step, without waiting for the disk; makes missing folders. @return whether that worked */
    public static boolean write(Path file, byte[] content) {
        try {
            write(PartialFile.inFolderMadeFor(file), content);
            return true;
        } catch (FileSystemException refused) {
            return false;
        }
    }

    /**
     * Writes a content into a partial file, and completes that.
     *
     * @throws FileSystemException with a reason; then there is no partial file any more
     */
    static void write(PartialFile partial, byte[] content) throws FileSystemException {
        try {
            ByteBuffer all = ByteBuffer.allocate(content.length + Long.BYTES);
            all.put(content).putLong(checksum(content, content.length));
            Files.write(partial.path(), all.array());
        } catch (IOException refused) {
            partial.discard();
            throw Refusal.of(partial.target(), refused);
        } catch (RuntimeException | Error broken) {
            partial.discard();
            throw broken;
        }
        partial.complete();
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
