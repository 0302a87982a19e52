package org.kinora.engine.output;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.kinora.engine.segments.StoredSegment;

/**
 * A segment of a film that needs not be drawn.
 *
 * @param first its first frame in the film
 * @param stored can be asked for once all segments before it are encoded, of which it may be one
 * @param pixels the hashes that are stored with it, for those who want to know these alone: a film's packets are large
 */
record KnownSegment(
        long first, long frames, Supplier<StoredSegment> stored, CompletableFuture<Map<Long, String>> pixels) {

    static KnownSegment of(UpcomingSegment segment, StoredSegment stored) {
        return new KnownSegment(
                segment.first(), segment.frames(), () -> stored, CompletableFuture.completedFuture(stored.pixels()));
    }

    /** One that is equal to a segment which is still being made. */
    static KnownSegment of(UpcomingSegment segment, MadeSegment equal) {
        return new KnownSegment(segment.first(), segment.frames(), equal.made()::join, equal.hashes());
    }
}
