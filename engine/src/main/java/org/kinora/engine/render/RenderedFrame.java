package org.kinora.engine.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;

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

    /** Takes over a rectangle of the whole picture. */
    void write(PixelLayer picture, int x, int y, int width, int height) {
        IntBuffer all = rgba.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (int row = y; row < y + height; row++) {
            int at = row * size.width() + x;
            all.put(at, picture.pixels(), at, width);
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
