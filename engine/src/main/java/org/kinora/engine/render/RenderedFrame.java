package org.kinora.engine.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;

/**
 * A picture that has been drawn. It belongs to its compositor and is overwritten by the next draw, which writes only
 * the blocks that are dirty then.
 */
public final class RenderedFrame {

    private final PictureSize size;
    private final ByteBuffer rgba;
    private final BlockSet dirty;

    RenderedFrame(PictureSize size) {
        this.size = size;
        this.rgba = ByteBuffer.allocateDirect(size.width() * size.height() * 4);
        this.dirty = new BlockSet(size);
    }

    /**
     * Rows from the top, {@code width × 4} bytes each: red, green, blue and alpha, premultiplied (with an opaque
     * background alpha is 255 everywhere). A direct buffer; its position is 0 and its limit the picture's end. Callers
     * must not write to it.
     */
    public ByteBuffer rgba() {
        return rgba;
    }

    /** Copies a rectangle of whole rows of pixels, red in the lowest eight bits, to its place. */
    void write(int[] pixels, int from, int x, int y, int width, int height) {
        IntBuffer all = rgba.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (int row = 0; row < height; row++) {
            all.put((y + row) * size.width() + x, pixels, from + row * width, width);
        }
    }

    /** The blocks that differ from the picture before this one. Callers must not change the set. */
    public BlockSet dirty() {
        return dirty;
    }

    public int width() {
        return size.width();
    }

    public int height() {
        return size.height();
    }
}
