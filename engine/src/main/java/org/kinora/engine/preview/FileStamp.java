package org.kinora.engine.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What tells one version of a file from another: its content, which is read only if the file was touched. Of a folder,
 * which sources are in it.
 *
 * @param size of a folder, 1, or 0 if one of its sources is empty
 * @param modifiedNanos since 1970
 * @param key tells a file from another that was renamed into its place
 * @param content a hash; of a very large file, the time of its last change
 */
record FileStamp(boolean exists, long size, long modifiedNanos, Object key, Object content) {

    static final FileStamp NOTHING = new FileStamp(false, 0, 0, null, null);

    /** Of a source that was saved too late to be taken in. */
    private static final FileStamp UNKNOWN = new FileStamp(true, -1, 0, null, null);

    private static final String SOURCE = ".java";
    private static final long LARGEST_READ = 8 << 20;
    /** The clock of files lags behind the system's by a tick of the kernel. */
    private static final long CLOCK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /** @param before its latest stamp, whose content counts if the file was not touched since; null if there is none */
    static FileStamp of(Path path, FileStamp before) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            if (file.isDirectory()) {
                List<Path> sources = sourcesIn(path);
                return new FileStamp(true, sources.stream().anyMatch(FileStamp::isEmpty) ? 0 : 1, 0, null, sources);
            }
            long modified = file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            boolean isUntouched = before != null
                    && before.exists
                    && before.size == file.size()
                    && before.modifiedNanos == modified
                    && file.fileKey() != null
                    && file.fileKey().equals(before.key);
            if (isUntouched) {
                return before;
            }
            Object content = file.size() > LARGEST_READ ? modified : (Object) Arrays.hashCode(Files.readAllBytes(path));
            return new FileStamp(true, file.size(), modified, file.fileKey(), content);
        } catch (IOException | RuntimeException gone) {
            return NOTHING;
        }
    }

    /**
     * Of a file that has just become known.
     *
     * @param madeAt when what was made of it was begun to be made
     */
    static FileStamp ofNewPart(Path path, Instant madeAt) {
        FileStamp stamp = of(path, null);
        long made = TimeUnit.MILLISECONDS.toNanos(madeAt.toEpochMilli());
        boolean isLater = path.toString().endsWith(SOURCE) && stamp.modifiedNanos > made - CLOCK_NANOS;
        return isLater ? UNKNOWN : stamp;
    }

    private static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(SOURCE))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isEmpty(Path source) {
        try {
            return Files.size(source) == 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Whether there is something to read, in each of a folder's sources too: an editor first makes a file, then writes it. */
    boolean isWhole() {
        return exists && size > 0;
    }

    /** Whether the content is another one. */
    boolean isOtherThan(FileStamp before) {
        return exists != before.exists || size != before.size || content != null && !content.equals(before.content);
    }
}
