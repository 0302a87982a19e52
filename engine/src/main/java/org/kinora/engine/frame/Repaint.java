package org.kinora.engine.frame;

/** Brings a painted picture up to the next content by painting some blocks again. */
public interface Repaint {

    /** Outside of these blocks the next picture looks like the one that was painted last. */
    BlockSet blocks();

    /** Paints the blocks. @param layer has the last picture elsewhere; in the blocks, all of which it covers, it is transparent */
    void paint(PixelLayer layer);
}
