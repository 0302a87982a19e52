package org.kinora.engine.video;

/** What becomes of a writer's pictures, all on the encoder's thread. */
interface Encoding extends AutoCloseable {

    /** FFmpeg's name of the encoder. */
    String encoder();

    /** @param number of the frame, counted from 0 */
    void encode(QueuedPicture picture, long number) throws VideoException;

    /** Writes what was held back, and completes the partial file. */
    void finish() throws VideoException;

    @Override
    void close();
}
