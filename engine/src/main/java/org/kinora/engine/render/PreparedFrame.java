package org.kinora.engine.render;

import java.util.Queue;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;

/**
 * A frame that is ready for OpenGL: which blocks change, and what is to be drawn there. A {@link FramePreparer} makes
 * it and a {@link Compositor} draws it once, possibly on another thread; the two share nothing else.
 */
public final class PreparedFrame {

    private final Queue<PreparedFrame> idle;
    private final BlockSet dirty;
    private final QuadList quads = new QuadList();
    /** The whole picture, of which the dirty blocks are painted; empty until one is painted in Java. */
    private final PixelLayer picture;

    private int background;

    PreparedFrame(PictureSize size, Queue<PreparedFrame> idle) {
        this.idle = idle;
        this.dirty = new BlockSet(size);
        this.picture = new PixelLayer(size);
    }

    /**
     * The blocks that differ from the frame prepared before this one; valid until this frame is drawn. Callers must not
     * change it.
     */
    public BlockSet dirty() {
        return dirty;
    }

    QuadList quads() {
        return quads;
    }

    /** About how much memory is in use for what is to be drawn; stays so until this frame is drawn. */
    public long bytes() {
        return quads.bytes();
    }

    /** Lets pixels that are still to be painted replace the picture in the dirty blocks. */
    PixelLayer replaced() {
        if (picture.isEmpty()) {
            picture.coverAll();
        }
        quads.replace(picture);
        return picture;
    }

    /** RGBA bytes, premultiplied, red in the lowest eight bits. */
    int background() {
        return background;
    }

    void begin(int newBackground) {
        background = newBackground;
        dirty.clear();
        quads.clear();
    }

    /** Returns the memory for use by a later frame. */
    void recycle() {
        idle.add(this);
    }
}
