package org.kinora.engine.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.kinora.digest.Fingerprint;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.segments.BuildIdentity;
import org.kinora.engine.segments.SegmentCache;
import org.kinora.engine.segments.StoredSegment;
import org.kinora.engine.video.EncodedSegment;
import org.kinora.engine.video.SegmentEncoding;
import org.kinora.engine.video.SegmentGrid;
import org.kinora.engine.video.VideoException;
import org.kinora.files.Hash;

/**
 * Decides for every segment of one film whether it has to be made, and keeps those that are. One thread asks, another one
 * tells what was made.
 */
final class SegmentSupply {

    /** Of segments that this render has made, this many are at hand without a cache, if they are small. */
    private static final int REMEMBERED = 16;

    private static final int SMALL = 2 << 20;

    /** Of the known segments, each of these is made again if the cache is to be verified, beginning with the first. */
    private static final int VERIFIED = 10;

    private final SegmentCache cache;
    private final boolean isVerified;
    private final LongFunction<String> places;
    private final SegmentEncoding encoding;
    private final PictureSize size;
    private final BooleanSupplier hashed;
    private final SegmentReceiver receiver;
    /** Takes a moment, in which OpenGL is opened. */
    private final CompletableFuture<String> build = CompletableFuture.supplyAsync(BuildIdentity::ofThisBuild);

    private final CompletableFuture<String> device = new CompletableFuture<>();
    private final Queue<MadeSegment> making = new ConcurrentLinkedQueue<>();
    private final Deque<MadeSegment> recent = new ArrayDeque<>();
    private String surroundings;
    private long all;
    private long known;
    private long unprovable;
    private long found;

    /**
     * @param places says where in which film a frame is
     * @param hashed whether hashes of pictures are wanted; asked when there are frames
     * @param receiver is given what is made, on the encoder's thread
     */
    SegmentSupply(
            SegmentCache cache,
            boolean isVerified,
            LongFunction<String> places,
            SegmentEncoding encoding,
            PictureSize size,
            BooleanSupplier hashed,
            SegmentReceiver receiver) {
        this.cache = cache;
        this.isVerified = isVerified;
        this.places = places;
        this.encoding = encoding;
        this.size = size;
        this.hashed = hashed;
        this.receiver = receiver;
    }

    SegmentGrid grid() {
        return encoding.grid();
    }

    /** Says what draws; until then no segment is known. */
    void drawnBy(String openGl) {
        device.complete(openGl);
    }

    /** All that decides, beside the frames, what the bytes are. */
    private String surroundings() throws InterruptedException {
        try {
            if (surroundings == null) {
                surroundings = String.join("\n", build.get(), encoding.identity(), size.toString(), device.get());
            }
            return surroundings;
        } catch (ExecutionException unreadable) {
            throw new IllegalStateException("Kinora's own classes cannot be read", unreadable.getCause());
        }
    }

    /** The segment, if it is known; where it may be, this waits until it is known what it shows. */
    Optional<KnownSegment> known(UpcomingSegment segment) throws InterruptedException {
        String beginning = beginning(segment);
        boolean mayBeKnown = beginning != null && (hasMade(beginning) || cache.knows(beginning));
        Optional<String> key = mayBeKnown && segment.awaitContent() ? segment.key(surroundings()) : Optional.empty();
        Optional<KnownSegment> found = key.flatMap(name -> find(name, segment));
        synchronized (this) {
            all++;
            known += found.isPresent() ? 1 : 0;
        }
        return found;
    }

    private String beginning(UpcomingSegment segment) throws InterruptedException {
        Optional<Fingerprint> first = segment.awaitBeginning();
        return first.isEmpty() ? null : Hash.of(surroundings() + "\nbegins with " + first.get());
    }

    private synchronized boolean hasMade(String beginning) {
        return recent.stream().anyMatch(segment -> beginning.equals(segment.beginning()));
    }

    private Optional<KnownSegment> find(String key, UpcomingSegment segment) {
        Optional<MadeSegment> ofThisRender = made(key);
        if (ofThisRender.isPresent()) {
            return Optional.of(KnownSegment.of(segment, ofThisRender.get()));
        }
        Optional<StoredSegment> kept = cache.read(key)
                .filter(stored -> stored.encoded().frames() == segment.frames())
                .filter(stored -> !stored.pixels().isEmpty() || !hashed.getAsBoolean());
        if (kept.isEmpty() || isVerified && found++ % VERIFIED == 0) {
            return Optional.empty();
        }
        return Optional.of(KnownSegment.of(segment, kept.get()));
    }

    /** A segment that is equal, and that is made or going to be before this one: what it shows is known by now. */
    private synchronized Optional<MadeSegment> made(String key) {
        return recent.stream()
                .filter(segment ->
                        segment.frames().key(surroundings).filter(key::equals).isPresent())
                .findFirst();
    }

    /** Notes that a segment is going to be made; segments are made in this order. */
    MadeSegment make(UpcomingSegment segment) throws InterruptedException {
        StoredSegment expected =
                isVerified ? segment.key(surroundings()).flatMap(cache::read).orElse(null) : null;
        MadeSegment made = new MadeSegment(segment, beginning(segment), expected);
        making.add(made);
        synchronized (this) {
            recent.addFirst(made);
            if (recent.size() > REMEMBERED) {
                recent.removeLast();
            }
        }
        return made;
    }

    private synchronized void forget(MadeSegment segment) {
        recent.remove(segment);
    }

    /** Keeps a segment that was made; called on the encoder's thread. */
    void made(EncodedSegment encoded) throws VideoException {
        MadeSegment made = making.remove();
        boolean isWhole = made.frames().isWhole(encoded.frames());
        Optional<String> key = isWhole ? made.frames().key(surroundings) : Optional.empty();
        StoredSegment expected = made.expected();
        if (key.isPresent() && expected != null && !expected.encoded().equals(encoded)) {
            throw VideoException.ofSegment(places.apply(made.frames().first()) + ": the segment that was kept as "
                    + key.get() + " differs from what is rendered now, so nothing that was kept can be relied on;"
                    + " empty the cache of segments");
        }
        StoredSegment stored = made.complete(encoded);
        receiver.take(stored);
        boolean isNew = expected == null
                || expected.pixels().isEmpty() && !stored.pixels().isEmpty();
        if (key.isPresent() && isNew) {
            cache.write(key.get(), made.beginning(), stored);
        }
        if (key.isEmpty() || encoded.packets().length > SMALL) {
            forget(made);
        }
        if (isWhole && key.isEmpty()) {
            countUnprovable();
        }
    }

    private synchronized void countUnprovable() {
        unprovable++;
    }

    synchronized SegmentCounts counts() {
        return new SegmentCounts(all, known, unprovable);
    }
}
