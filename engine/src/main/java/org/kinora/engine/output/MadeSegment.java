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
    private final String beginning;
    private final StoredSegment expected;
    private final Map<Long, CompletableFuture<String>> pixels = new ConcurrentSkipListMap<>();
    private final CompletableFuture<StoredSegment> made = new CompletableFuture<>();
    private final CompletableFuture<Map<Long, String>> hashes = new CompletableFuture<>();

    /**
     * @param beginning names its first frame; null if that is not known
     * @param expected what it was when it was kept, if it is made again to see whether that is still so; null otherwise
     */
    MadeSegment(UpcomingSegment frames, String beginning, StoredSegment expected) {
        this.frames = frames;
        this.beginning = beginning;
        this.expected = expected;
    }

    /** Names its first frame; null if that is not known. */
    String beginning() {
        return beginning;
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

    /** The hashes of its pictures, once it is encoded. */
    CompletableFuture<Map<Long, String>> hashes() {
        return hashes;
    }

    StoredSegment complete(EncodedSegment encoded) {
        Map<Long, String> known = new TreeMap<>();
        pixels.forEach((place, hash) -> known.put(place, hash.join()));
        StoredSegment stored = new StoredSegment(encoded, known);
        hashes.complete(stored.pixels());
        made.complete(stored);
        return stored;
    }
}
