package org.kinora.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A folder of {@link CachedFile}s that stays below a size: what has not been read for longest goes first. Several threads
 * and processes may use it.
 */
public final class BoundedCache {

    /** All is counted again, because others write too, when this part of the most has been written. */
    private static final long COUNTED_AGAIN = 32;

    private record Entry(Path file, long bytes, FileTime used) {}

    private final Path folder;
    private final long mostBytes;
    /** All that may be there, if others have written as little as this; negative before it was counted. */
    private final AtomicLong bytesThere = new AtomicLong(-1);

    private final AtomicLong bytesSince = new AtomicLong();

    /** Why something could not be kept; null if all could. */
    private volatile String refusal;

    public BoundedCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** The content of that name, if it is there and whole. */
    public Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        Optional<byte[]> content = CachedFile.read(file);
        if (content.isPresent()) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            } catch (IOException goneOrNotOurs) {
                // it will seem older than it is
            }
        }
        return content;
    }

    /** Whether there is a content of that name, damaged or not; asking counts as reading. */
    public boolean contains(String name) {
        Path file = folder.resolve(name);
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        } catch (IOException notOurs) {
            return Files.exists(file);
        }
    }

    /** Keeps a content, if that is possible and it alone is not larger than all may be, and makes room for it. */
    public void write(String name, byte[] content) {
        if (content.length <= mostBytes && isWritten(folder.resolve(name), content)) {
            long file = content.length + CachedFile.MORE_BYTES;
            long since = bytesSince.addAndGet(file);
            boolean isCounted = bytesThere.get() >= 0 && since < mostBytes / COUNTED_AGAIN;
            if (!isCounted || bytesThere.addAndGet(file) > mostBytes) {
                makeRoom();
            }
        }
    }

    private boolean isWritten(Path file, byte[] content) {
        try {
            Files.createDirectories(folder);
            CachedFile.write(PartialFile.amongMany(file), content);
            return true;
        } catch (IOException refused) {
            refusal = Refusal.of(folder, refused).getReason();
            return false;
        }
    }

    /** Why something could not be kept, as half a sentence; empty if everything could. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Where everything is kept. */
    public Path folder() {
        return folder;
    }

    /** Removes everything, but for what other processes are writing. @return how many bytes that were */
    public long clear() {
        long bytes = 0;
        for (Entry entry : entries()) {
            try {
                Files.deleteIfExists(entry.file);
                bytes += entry.bytes;
            } catch (IOException othersHaveIt) {
                // it is as good as new
            }
        }
        bytesThere.set(-1);
        return bytes;
    }

    /** Removes what has not been used for longest, until the rest is within the size; writing does so by itself. */
    public void makeRoom() {
        List<Entry> entries = entries();
        entries.sort(Comparator.comparing(Entry::used));
        long bytes = entries.stream().mapToLong(Entry::bytes).sum();
        for (Entry oldest : entries) {
            if (bytes <= mostBytes) {
                break;
            }
            try {
                Files.deleteIfExists(oldest.file);
                bytes -= oldest.bytes;
            } catch (IOException othersHaveIt) {
                // the next one that writes makes room
            }
        }
        bytesThere.set(bytes);
        bytesSince.set(0);
    }

    /** What there is; what processes that were killed have left is removed. */
    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                try {
                    if (PartialName.isOne(file)) {
                        if (PartialName.isAbandoned(file)) {
                            Files.deleteIfExists(file);
                        }
                        continue;
                    }
                    entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
                } catch (IOException goneMeanwhile) {
                    // others make room too
                }
            }
        } catch (IOException | UncheckedIOException none) {
            // an empty folder
        }
        return entries;
    }
}
