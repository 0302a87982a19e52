package org.kinora.engine.output;

import java.util.function.Supplier;
import org.kinora.engine.segments.StoredSegment;

/**
 * A segment of a film that needs not be drawn.
 *
 * @param first its first frame in the film
 * @param stored can be asked for once all segments before it are encoded, of which it may be one
 */
record KnownSegment(long first, long frames, Supplier<StoredSegment> stored) {}
