package org.kinora.farm;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.kinora.engine.cli.farm.Farm;
import org.kinora.engine.cli.farm.FarmException;

/**
 * The right of one process to see to a job: of two that do the same, the first to be ready would delete what the second
 * still reads. The owner writes a new line into a file every few seconds; a file that nobody writes any more is one whose
 * owner was killed. So no two machines' clocks are compared.
 */
final class Claim implements AutoCloseable {

    private static final long BEAT_MILLIS = TimeUnit.SECONDS.toMillis(2);
    private static final long PATIENCE_MILLIS = 3 * BEAT_MILLIS;
    /** Longer than it takes to read and to write the file. */
    private static final long MOMENT_MILLIS = 200;

    private final Storage storage;
    private final String place;
    private final String owner = host() + "\n" + ProcessHandle.current().pid() + "\n" + UUID.randomUUID();
    private final Thread beating = new Thread(this::beat, "farm-claim");
    private boolean isOver;

    private Claim(Storage storage, String place) {
        this.storage = storage;
        this.place = place;
        beating.setDaemon(true);
    }

    /**
     * Takes up a job, or goes on with one whose process has died.
     *
     * @param place of the file in the storage
     * @throws FarmException if another process is at it
     */
    static Claim take(Storage storage, String place, String film, Farm.Listener listener)
            throws IOException, InterruptedException {
        Claim claim = new Claim(storage, place);
        Optional<String> other = storage.read(place);
        if (other.isPresent() && other.get().isBlank()) {
            // just being written, or its process was killed while it wrote
            TimeUnit.MILLISECONDS.sleep(MOMENT_MILLIS);
            other = storage.read(place).filter(text -> !text.isBlank());
        }
        if (other.isPresent() && claim.isAtWork(other.get(), film, listener)) {
            throw claim.refused(other.get(), film);
        }
        storage.write(place, claim.owner);
        TimeUnit.MILLISECONDS.sleep(MOMENT_MILLIS);
        String now = storage.read(place).orElse(claim.owner);
        if (!now.startsWith(claim.owner)) {
            throw claim.refused(now, film);
        }
        claim.beating.start();
        return claim;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException nameless) {
            return "localhost";
        }
    }

    private static String line(String text, int number) {
        String[] lines = text.split("\n");
        return number < lines.length ? lines[number] : "";
    }

    private boolean isAtWork(String other, String film, Farm.Listener listener)
            throws IOException, InterruptedException {
        boolean isHere = line(other, 0).equals(host()) && line(other, 1).matches("[0-9]{1,18}");
        if (isHere && ProcessHandle.of(Long.parseLong(line(other, 1))).isEmpty()) {
            return false;
        }
        listener.say(film + ": " + described(other) + " was at this film; waiting " + PATIENCE_MILLIS / 1000
                + " s to see whether it still is");
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(MOMENT_MILLIS);
            Optional<String> later = storage.read(place);
            if (later.isEmpty() || !later.get().equals(other)) {
                return later.isPresent();
            }
        }
        return false;
    }

    private static String described(String owner) {
        return "process " + line(owner, 1) + " on " + line(owner, 0);
    }

    private FarmException refused(String other, String film) {
        return new FarmException(film + ": " + described(other) + " renders this film already, with " + storage.uri("")
                + "; wait for it, or give this call another --storage");
    }

    private void beat() {
        for (long beats = 1; await(); beats++) {
            try {
                storage.write(place, owner + "\n" + beats);
            } catch (IOException unreachable) {
                // the storage tells of it where it is needed; a later beat may arrive
            }
        }
    }

    /** False when it is over. */
    private synchronized boolean await() {
        try {
            if (!isOver) {
                wait(BEAT_MILLIS);
            }
        } catch (InterruptedException ended) {
            isOver = true;
        }
        return !isOver;
    }

    private synchronized void end() {
        isOver = true;
        notifyAll();
    }

    /** Leaves the job to others. */
    @Override
    public void close() {
        end();
        try {
            beating.join();
            storage.delete(place);
        } catch (IOException left) {
            // it is taken over as one of a process that was killed
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
