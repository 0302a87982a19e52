package org.kinora.engine.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Notices that a file of a scene was saved, however the editor does it: written in place, emptied first, renamed into
 * place, or deleted and made anew. The system's messages wake it; since some file systems send none, it also looks by
 * itself. What counts is what is there, so a message about another file changes nothing. For one thread.
 */
final class SourceWatcher implements AutoCloseable {

    /** How often it looks without a message. */
    private static final long LOOK_MILLIS = 100;

    /** A file that stays as it is for so long has been saved. */
    private static final long QUIET_MILLIS = 12;

    /** A file that has been emptied or deleted is given this long to be there again. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(600);

    private static final String SOURCE = ".java";

    /** What tells one version of a file from another; of a folder, which sources are in it. */
    private record Stamp(boolean exists, long size, long modifiedNanos, Object key) {

        static final Stamp NOTHING = new Stamp(false, 0, 0, null);

        static Stamp of(Path path) {
            try {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                if (file.isDirectory()) {
                    try (Stream<Path> entries = Files.list(path)) {
                        List<Path> sources = entries.filter(entry -> entry.toString().endsWith(SOURCE))
                                .sorted()
                                .toList();
                        return new Stamp(true, 1, 0, sources);
                    }
                }
                return new Stamp(true, file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS), file.fileKey());
            } catch (IOException | RuntimeException gone) {
                return NOTHING;
            }
        }

        boolean isWhole() {
            return exists && size > 0;
        }
    }

    private final Supplier<Set<Path>> parts;
    private final WatchService messages;
    private final Set<Path> registered = new HashSet<>();
    private final Map<Path, Stamp> stamps = new HashMap<>();
    private volatile boolean asked;

    /** @param parts the files and folders to watch, which may become more */
    SourceWatcher(Supplier<Set<Path>> parts) {
        this.parts = parts;
        this.messages = open();
        addNewParts();
    }

    private static WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }

    /** Lets {@link #awaitChange} return though nothing has changed; any thread may call this. */
    void ask() {
        asked = true;
    }

    /** Whether something is other than it was when a change was last awaited. */
    boolean hasChanged() {
        addNewParts();
        return asked
                || stamps.entrySet().stream()
                        .anyMatch(entry -> !Stamp.of(entry.getKey()).equals(entry.getValue()));
    }

    /**
     * Waits until something has changed and is whole.
     *
     * @return when it was saved, as {@link System#nanoTime} counts
     */
    long awaitChange() throws InterruptedException {
        while (!hasChanged()) {
            awaitMessage(LOOK_MILLIS);
        }
        asked = false;
        return settle();
    }

    private long settle() throws InterruptedException {
        long noticed = System.nanoTime();
        Map<Path, Stamp> before = look();
        while (true) {
            awaitMessage(QUIET_MILLIS);
            Map<Path, Stamp> now = look();
            boolean isWhole = now.entrySet().stream()
                    .allMatch(entry -> entry.getValue().isWhole()
                            || !stamps.get(entry.getKey()).isWhole());
            if (now.equals(before) && (isWhole || System.nanoTime() - noticed > PATIENCE_NANOS)) {
                long saved = savedAt(now, noticed);
                stamps.putAll(now);
                return saved;
            }
            before = now;
        }
    }

    /** The latest save among the changes, by the clock of the files. */
    private long savedAt(Map<Path, Stamp> now, long noticed) {
        long latest = now.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(stamps.get(entry.getKey())))
                .mapToLong(entry -> entry.getValue().modifiedNanos)
                .max()
                .orElse(0);
        long sinceSave = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - latest;
        boolean isTold = latest > 0 && sinceSave >= 0 && sinceSave < PATIENCE_NANOS;
        return isTold ? Math.min(noticed, System.nanoTime() - sinceSave) : noticed;
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> seen = new HashMap<>();
        stamps.keySet().forEach(path -> seen.put(path, Stamp.of(path)));
        return seen;
    }

    /** Waits for a message, but no longer than this. */
    private void awaitMessage(long millis) throws InterruptedException {
        if (messages == null) {
            TimeUnit.MILLISECONDS.sleep(millis);
            return;
        }
        try {
            WatchKey key = messages.poll(millis, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = messages.poll();
            }
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException();
        }
    }

    private void addNewParts() {
        for (Path part : parts.get()) {
            if (!stamps.containsKey(part)) {
                stamps.put(part, Stamp.of(part));
                register(Files.isDirectory(part) ? part : part.getParent());
            }
        }
    }

    /** Lets the system tell of a folder, or of the nearest one above that is there. */
    private void register(Path folder) {
        Path there = folder;
        while (there != null && !Files.isDirectory(there)) {
            there = there.getParent();
        }
        if (messages == null || there == null || !registered.add(there)) {
            return;
        }
        try {
            there.register(
                    messages,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException | RuntimeException untold) {
            registered.remove(there); // it is looked at all the same
        }
    }

    @Override
    public void close() {
        if (messages != null) {
            try {
                messages.close();
            } catch (IOException isClosedAllTheSame) {
                return;
            }
        }
    }
}
