package org.kinora.engine.video;

/** What becomes of a writer's pictures, all on the encoder's thread. */
interface Encoding extends AutoCloseable {

    /** FFmpeg's name of the encoder. */
    String encoder();

    /** @param number of the frame, counted from 0 */
    void encode(QueuedPicture picture, long number) throws VideoException;

    /**
     * Adds a segment that was encoded before, where one begins.
     *
     * @throws UnsupportedOperationException where films are not encoded in segments
     */
    default void append(EncodedSegment segment) throws VideoException {
        throw new UnsupportedOperationException("This kind of file is encoded as a whole");
    }

    /** Writes what was held back, and completes the partial file. */
    void finish() throws VideoException;

    @Override
    void close();
}
