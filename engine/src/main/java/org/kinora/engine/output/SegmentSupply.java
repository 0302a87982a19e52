package org.kinora.engine.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.segments.BuildIdentity;
import org.kinora.engine.segments.SegmentCache;
import org.kinora.engine.segments.StoredSegment;
import org.kinora.engine.video.EncodedSegment;
import org.kinora.engine.video.SegmentEncoding;
import org.kinora.engine.video.SegmentGrid;
import org.kinora.engine.video.VideoException;

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
    private final CompletableFuture<String> device = new CompletableFuture<>();
    private final Queue<MadeSegment> making = new ConcurrentLinkedQueue<>();
    private final Map<String, CompletableFuture<StoredSegment>> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private String surroundings;
    private long all;
    private long known;
    private long unprovable;
    private long found;

    /**
     * @param places says where in which film a frame is
     * @param hashed whether hashes of pictures are wanted; asked when there are frames
     */
    SegmentSupply(
            SegmentCache cache,
            boolean isVerified,
            LongFunction<String> places,
            SegmentEncoding encoding,
            PictureSize size,
            BooleanSupplier hashed) {
        this.cache = cache;
        this.isVerified = isVerified;
        this.places = places;
        this.encoding = encoding;
        this.size = size;
        this.hashed = hashed;
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
                surroundings =
                        String.join("\n", BuildIdentity.ofThisBuild(), encoding.identity(), size.toString(), device.get());
            }
            return surroundings;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The segment, if it is known; waits until it is known what it shows. */
    Optional<KnownSegment> known(UpcomingSegment segment) throws InterruptedException {
        boolean isWhole = segment.awaitContent();
        Optional<String> key = isWhole ? segment.key(surroundings()) : Optional.empty();
        synchronized (this) {
            all++;
            if (isWhole && key.isEmpty()) {
                unprovable++;
            }
            Optional<KnownSegment> found = key.flatMap(name -> find(name, segment));
            if (found.isPresent()) {
                known++;
            }
            return found;
        }
    }

    private Optional<KnownSegment> find(String key, UpcomingSegment segment) {
        CompletableFuture<StoredSegment> ofThisRender = remembered.get(key);
        if (ofThisRender != null) {
            return Optional.of(new KnownSegment(segment.first(), segment.frames(), ofThisRender::join));
        }
        Optional<StoredSegment> kept = kept(key, segment);
        if (kept.isEmpty() || isVerified && found++ % VERIFIED == 0) {
            return Optional.empty();
        }
        StoredSegment stored = kept.get();
        return Optional.of(new KnownSegment(segment.first(), segment.frames(), () -> stored));
    }

    private Optional<StoredSegment> kept(String key, UpcomingSegment segment) {
        return cache.read(key)
                .filter(stored -> stored.encoded().frames() == segment.frames())
                .filter(stored -> !stored.pixels().isEmpty() || !hashed.getAsBoolean());
    }

    /** Notes that a segment is going to be made; segments are made in this order. */
    MadeSegment make(UpcomingSegment segment) throws InterruptedException {
        Optional<String> key = segment.key(surroundings());
        StoredSegment expected = isVerified ? key.flatMap(cache::read).orElse(null) : null;
        MadeSegment made = new MadeSegment(segment, expected);
        making.add(made);
        key.ifPresent(name -> remember(name, made.made()));
        return made;
    }

    private synchronized void remember(String key, CompletableFuture<StoredSegment> segment) {
        remembered.put(key, segment);
        if (remembered.size() > REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    private synchronized void forget(String key) {
        remembered.remove(key);
    }

    /** Keeps a segment that was made; called on the encoder's thread. */
    void made(EncodedSegment encoded) throws VideoException {
        MadeSegment made = making.remove();
        Optional<String> key = made.frames().key(surroundings);
        if (key.isEmpty() || encoded.frames() != made.frames().frames()) {
            return; // cut short, or not known what it shows
        }
        StoredSegment expected = made.expected();
        if (expected != null && !expected.encoded().equals(encoded)) {
            throw VideoException.ofSegment(places.apply(made.frames().first()) + ": the segment that was kept as "
                    + key.get() + " differs from what is rendered now, so nothing that was kept can be relied on");
        }
        StoredSegment stored = made.complete(encoded);
        if (expected == null || expected.pixels().isEmpty() && !stored.pixels().isEmpty()) {
            cache.write(key.get(), stored);
        }
        if (encoded.packets().length > SMALL) {
            forget(key.get());
        }
    }

    synchronized SegmentCounts counts() {
        return new SegmentCounts(all, known, unprovable);
    }
}
