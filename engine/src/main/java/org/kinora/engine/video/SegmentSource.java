package org.kinora.engine.video;

/** A segment that will be there when it is needed. */
@FunctionalInterface
public interface SegmentSource {

    /** Called on the encoder's thread, once all segments before it are encoded. */
    EncodedSegment get() throws VideoException;
}
