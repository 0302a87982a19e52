package org.kinora.engine.video;

import java.util.BitSet;

/** A picture on its way to the encoder, with what is known about its blocks. */
final class QueuedPicture implements AutoCloseable {

    private final I420Picture picture;
    private final BitSet stale = new BitSet();
    private final BitSet changed = new BitSet();

    QueuedPicture(int width, int height) {
        picture = new I420Picture(width, height);
    }

    I420Picture picture() {
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
