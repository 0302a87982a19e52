package org.kinora.engine.output;

import org.kinora.engine.segments.StoredSegment;
import org.kinora.engine.video.VideoException;

/** Takes the segments of a film, in order, on the encoder's thread. */
@FunctionalInterface
interface SegmentReceiver {

    SegmentReceiver NONE = segment -> {};

    void take(StoredSegment segment) throws VideoException;
}
