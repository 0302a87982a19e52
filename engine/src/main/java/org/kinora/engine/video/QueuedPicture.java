package org.kinora.engine.video;

import java.util.BitSet;

/** A picture on its way to the encoder, with what is known about its blocks. */
final class QueuedPicture implements Queued, AutoCloseable {

    private final EncoderPicture picture;
    private final BitSet stale = new BitSet();
    private final BitSet changed = new BitSet();

    /** In 4:2:0. */
    QueuedPicture(int width, int height) {
        this(width, height, PixelFormat.YUV420P);
    }

    QueuedPicture(int width, int height, PixelFormat pixels) {
        picture = new EncoderPicture(width, height, pixels);
    }

    EncoderPicture picture() {
        return picture;
    }

    /** Blocks that changed in later frames than the one this picture shows. */
    BitSet stale() {
        return stale;
    }

    /** Blocks in which the frame that this picture shows differs from the frame before it. */
    BitSet changed() {
        return changed;
    }

    @Override
    public void close() {
        picture.close();
    }
}
