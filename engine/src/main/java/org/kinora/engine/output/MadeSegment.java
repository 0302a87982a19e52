package org.kinora.engine.output;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import org.kinora.engine.segments.StoredSegment;
import org.kinora.engine.video.EncodedSegment;

/** A segment that is being drawn and encoded. */
final class MadeSegment {

    private final UpcomingSegment frames;
    private final StoredSegment expected;
    private final Map<Long, CompletableFuture<String>> pixels = new ConcurrentSkipListMap<>();
    private final CompletableFuture<StoredSegment> made = new CompletableFuture<>();

    /** @param expected what it was when it was kept, if it is made again to see whether that is still so; null otherwise */
    MadeSegment(UpcomingSegment frames, StoredSegment expected) {
        this.frames = frames;
        this.expected = expected;
    }

    UpcomingSegment frames() {
        return frames;
    }

    StoredSegment expected() {
        return expected;
    }

    /** @param place of the picture in the segment */
    void hash(long place, CompletableFuture<String> hash) {
        pixels.put(place, hash);
    }

    /** What it has become, once it is encoded. */
    CompletableFuture<StoredSegment> made() {
        return made;
    }

    StoredSegment complete(EncodedSegment encoded) {
        Map<Long, String> hashes = new TreeMap<>();
        pixels.forEach((place, hash) -> hashes.put(place, hash.join()));
        StoredSegment stored = new StoredSegment(encoded, hashes);
        made.complete(stored);
        return stored;
    }
}
