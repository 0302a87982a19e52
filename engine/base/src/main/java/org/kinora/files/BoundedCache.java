package org.kinora.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of {@link CachedFile}s that stays below a size: what has not been read for longest goes first. Several threads
 * and processes may use it.
 */
public final class BoundedCache {

    private record Entry(Path file, long bytes, FileTime used) {}

    private final Path folder;
    private final long mostBytes;

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

    /** Keeps a content, unless it alone is larger than all may be, and makes room for it. */
    public void write(String name, byte[] content) {
        if (content.length <= mostBytes && CachedFile.write(folder.resolve(name), content)) {
            makeRoom();
        }
    }

    private void makeRoom() {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
            entries.sort(Comparator.comparing(Entry::used));
            long bytes = entries.stream().mapToLong(Entry::bytes).sum();
            for (Entry oldest : entries) {
                if (bytes <= mostBytes) {
                    return;
                }
                Files.deleteIfExists(oldest.file);
                bytes -= oldest.bytes;
            }
        } catch (IOException othersAreAtIt) {
            // the next one that writes makes room
        }
    }
}
