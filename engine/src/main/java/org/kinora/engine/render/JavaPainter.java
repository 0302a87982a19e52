package org.kinora.engine.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.pixels.PixelTarget;
import org.kinora.engine.pixels.StripPainter;

/**
 * Blends frames in Java, in the blocks that changed; OpenGL gets none of their outlines.
 *
 * <p>Which frames these are follows from what they show and from the kind of OpenGL, never from what changed: frames of
 * very many outlines always, and where OpenGL computes on the processor all of plain colours, which it would blend to
 * the very same bytes, only several times slower. In the first kind, gradients may be one level off OpenGL's.
 */
final class JavaPainter {

    /**
     * So many runs of coverage make a frame dense. A page of 600 letters has 8,000; 1,728 lines across the picture have
     * 70,000, which took OpenGL in software 134 ms of two processors' time, and take 23 ms here.
     */
    private static final int DENSE_RUNS = 16_000;

    /** Rows of blocks that one thread paints at a time. */
    private static final int BAND = 4;

    /** With this many blocks, the work takes longer than waking another thread. */
    private static final int MANY_BLOCKS = 256;

    private static final int OPAQUE = 255;

    private final PictureSize size;

    JavaPainter(PictureSize size) {
        this.size = size;
    }

    /**
     * Whether a frame without layers is blended here.
     *
     * @param background a pixel
     * @param isSoftware whether OpenGL computes on the processor
     */
    static boolean paints(List<RetainedItem> shown, int background, boolean isSoftware) {
        if (background >>> 24 != OPAQUE) {
            return false;
        }
        int runs = 0;
        boolean isPlain = true;
        for (RetainedItem item : shown) {
            runs += item.runs();
            isPlain = isPlain && item.isPlain();
        }
        return isSoftware && isPlain || runs >= DENSE_RUNS;
    }

    /** Paints the dirty blocks of a frame into a picture. */
    void paint(List<RetainedItem> shown, int background, BlockSet dirty, PixelLayer picture) {
        int bands = (dirty.rows() + BAND - 1) / BAND;
        ItemsByBand items = new ItemsByBand(shown, bands, BAND * BlockSet.SIZE);
        IntStream all = IntStream.range(0, bands);
        (dirty.count() < MANY_BLOCKS ? all : all.parallel())
                .forEach(band -> paintBand(band, items, background, dirty, picture));
    }

    private void paintBand(int band, ItemsByBand items, int background, BlockSet dirty, PixelLayer picture) {
        StripPainter painter = new StripPainter();
        int end = Math.min(dirty.rows(), (band + 1) * BAND);
        for (int row = band * BAND; row < end; ) {
            int next = row + 1;
            while (next < end && areAlike(row, next, dirty)) {
                next++;
            }
            for (int start = dirty.nextIn(0, row); start < dirty.columns(); ) {
                int stop = dirty.nextOut(start, row);
                PixelTarget target = target(picture, start, row, stop, next);
                fill(target, background);
                items.paint(band, painter, target);
                start = dirty.nextIn(stop, row);
            }
            row = next;
        }
    }

    /** Whether two rows have the same blocks, so that they can be painted as one. */
    private static boolean areAlike(int row, int other, BlockSet blocks) {
        int at = 0;
        boolean isIn = false;
        while (at < blocks.columns()) {
            int next = isIn ? blocks.nextOut(at, row) : blocks.nextIn(at, row);
            if (next != (isIn ? blocks.nextOut(at, other) : blocks.nextIn(at, other))) {
                return false;
            }
            at = next;
            isIn = !isIn;
        }
        return true;
    }

    /** Blocks of a picture as a target. */
    private PixelTarget target(PixelLayer picture, int firstColumn, int firstRow, int endColumn, int endRow) {
        return PixelTarget.of(picture.pixels(), 0, 0, size.width(), size.height())
                .within(
                        firstColumn * BlockSet.SIZE,
                        firstRow * BlockSet.SIZE,
                        endColumn * BlockSet.SIZE,
                        endRow * BlockSet.SIZE);
    }

    private static void fill(PixelTarget target, int pixel) {
        for (int y = target.top(); y < target.bottom(); y++) {
            Arrays.fill(target.rgba(), target.index(target.left(), y), target.index(target.right(), y), pixel);
        }
    }
}
