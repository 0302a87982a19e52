package org.kinora.engine.video;

/** Hears of segments that a film's encoder has made. */
@FunctionalInterface
public interface SegmentListener {

    /**
     * Called on the encoder's thread, between two segments.
     *
     * @throws VideoException if it is not as it should be; the film is then aborted
     */
    void made(EncodedSegment segment) throws VideoException;
}
