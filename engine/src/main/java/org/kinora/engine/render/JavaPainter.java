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
    /** Only the blocks that are painted for a frame are valid, and only until the next. */
    private PixelLayer picture;

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

    /** Lists the dirty blocks of a frame. */
    void paint(List<RetainedItem> shown, int background, BlockSet dirty, QuadList quads) {
        if (dirty.isEmpty()) {
            return;
        }
        if (picture == null) {
            picture = new PixelLayer(size);
            picture.coverAll();
        }
        ItemsByRow items = new ItemsByRow(shown, dirty.rows());
        IntStream bands = IntStream.range(0, (dirty.rows() + BAND - 1) / BAND);
        (dirty.count() < MANY_BLOCKS ? bands : bands.parallel()).forEach(band -> {
            StripPainter painter = new StripPainter();
            int end = Math.min(dirty.rows(), (band + 1) * BAND);
            for (int row = band * BAND; row < end; row++) {
                paintRow(row, items, background, dirty, painter);
            }
        });
        quads.replace(picture, dirty);
    }

    private void paintRow(int row, ItemsByRow items, int background, BlockSet dirty, StripPainter painter) {
        for (int start = dirty.nextIn(0, row); start < dirty.columns(); ) {
            int end = dirty.nextOut(start, row);
            PixelTarget target = PixelTarget.of(picture.pixels(), 0, 0, size.width(), size.height())
                    .within(
                            start * BlockSet.SIZE,
                            row * BlockSet.SIZE,
                            end * BlockSet.SIZE,
                            (row + 1) * BlockSet.SIZE);
            for (int y = target.top(); y < target.bottom(); y++) {
                Arrays.fill(target.rgba(), target.index(target.left(), y), target.index(target.right(), y), background);
            }
            items.paint(row, painter, target);
            start = dirty.nextIn(end, row);
        }
    }
}
