package org.kinora.engine.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

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

    private final Supplier<Set<Path>> parts;
    private final WatchService messages;
    private final Set<Path> registered = new HashSet<>();
    private final Map<Path, FileStamp> stamps = new HashMap<>();
    private final Supplier<Instant> madeAt;
    private volatile boolean asked;

    /**
     * @param parts the files and folders to watch, which may become more
     * @param madeAt when the latest version was begun to be made: a source that becomes known later, and was saved since,
     *     has changed
     */
    SourceWatcher(Supplier<Set<Path>> parts, Supplier<Instant> madeAt) {
        this.parts = parts;
        this.madeAt = madeAt;
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
        boolean hasChanged = asked;
        for (Map.Entry<Path, FileStamp> entry : stamps.entrySet()) {
            FileStamp now = FileStamp.of(entry.getKey(), entry.getValue());
            if (now.isOtherThan(entry.getValue())) {
                hasChanged = true;
            } else {
                entry.setValue(now);
            }
        }
        return hasChanged;
    }

    /**
     * Waits until something has changed and is whole. What becomes again what it was has not changed: a source beside the
     * scene that is emptied before it is written, say.
     *
     * @return when it was saved, as {@link System#nanoTime} counts
     */
    long awaitChange() throws InterruptedException {
        while (true) {
            while (!hasChanged()) {
                awaitMessage(LOOK_MILLIS);
            }
            boolean wasAsked = asked;
            asked = false;
            OptionalLong saved = settle();
            if (saved.isPresent() || wasAsked) {
                return saved.orElseGet(System::nanoTime);
            }
        }
    }

    /** Waits until everything is whole. @return when the latest change was saved; empty if nothing is other than it was */
    private OptionalLong settle() throws InterruptedException {
        long noticed = System.nanoTime();
        Map<Path, FileStamp> before = look();
        while (true) {
            awaitMessage(QUIET_MILLIS);
            Map<Path, FileStamp> now = look();
            boolean isWhole = now.entrySet().stream()
                    .allMatch(entry -> entry.getValue().isWhole()
                            || !stamps.get(entry.getKey()).isWhole());
            if (now.equals(before) && (isWhole || System.nanoTime() - noticed > PATIENCE_NANOS)) {
                boolean isOther = now.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().isOtherThan(stamps.get(entry.getKey())));
                long saved = savedAt(now, noticed);
                stamps.putAll(now);
                return isOther ? OptionalLong.of(saved) : OptionalLong.empty();
            }
            before = now;
        }
    }

    /** The latest save among the changes, by the clock of the files. */
    private long savedAt(Map<Path, FileStamp> now, long noticed) {
        long latest = now.entrySet().stream()
                .filter(entry -> entry.getValue().isOtherThan(stamps.get(entry.getKey())))
                .mapToLong(entry -> entry.getValue().modifiedNanos())
                .max()
                .orElse(0);
        long sinceSave = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - latest;
        boolean isTold = latest > 0 && sinceSave >= 0 && sinceSave < PATIENCE_NANOS;
        return isTold ? Math.min(noticed, System.nanoTime() - sinceSave) : noticed;
    }

    private Map<Path, FileStamp> look() {
        Map<Path, FileStamp> seen = new HashMap<>();
        stamps.forEach((path, stamp) -> seen.put(path, FileStamp.of(path, stamp)));
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
                stamps.put(part, FileStamp.ofNewPart(part, madeAt.get()));
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
