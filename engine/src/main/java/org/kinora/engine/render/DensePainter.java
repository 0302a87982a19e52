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
 * Blends frames of very many outlines in Java: a network of lines, say, whose quads would each cost OpenGL in software
 * several times what blending them here does. OpenGL gets the blocks that changed.
 *
 * <p>Whether a frame is dense follows from what it shows, never from what changed, and so do its pixels. They may be
 * one level off what OpenGL would have made.
 */
final class DensePainter {

    /**
     * So many runs of coverage make a frame dense. A page of 600 letters has 8,000; 1,728 lines across the picture have
     * 70,000, which took OpenGL in software 134 ms of two processors' time, and take 23 ms here.
     */
    private static final int DENSE_RUNS = 16_000;

    /** Rows that one thread paints at a time. */
    private static final int BAND_BLOCKS = 8;

    private static final int OPAQUE = 255;

    private final PictureSize size;
    /** Only the blocks that are painted for a frame are valid, and only until the next. */
    private PixelLayer picture;

    DensePainter(PictureSize size) {
        this.size = size;
    }

    /** @param background a pixel */
    static boolean isDense(List<RetainedItem> shown, int background) {
        if (background >>> 24 != OPAQUE) {
            return false;
        }
        int runs = 0;
        for (RetainedItem item : shown) {
            runs += item.runs();
        }
        return runs >= DENSE_RUNS;
    }

    /** Lists the dirty blocks of a frame without layers. */
    void paint(List<RetainedItem> shown, int background, BlockSet dirty, QuadList quads) {
        if (picture == null) {
            picture = new PixelLayer(size);
            picture.coverAll();
        }
        int bands = (dirty.rows() + BAND_BLOCKS - 1) / BAND_BLOCKS;
        IntStream.range(0, bands).parallel().forEach(band -> {
            PixelTarget target = target(band * BAND_BLOCKS, dirty);
            if (target.left() < target.right()) {
                paint(shown, background, target);
            }
        });
        quads.replace(picture, dirty);
    }

    private static void paint(List<RetainedItem> shown, int background, PixelTarget target) {
        for (int y = target.top(); y < target.bottom(); y++) {
            Arrays.fill(target.rgba(), target.index(target.left(), y), target.index(target.right(), y), background);
        }
        StripPainter painter = new StripPainter();
        for (RetainedItem item : shown) {
            item.paint(painter, target);
        }
    }

    /** The rectangle around the dirty blocks of a band. */
    private PixelTarget target(int firstRow, BlockSet dirty) {
        int lastRow = Math.min(dirty.rows(), firstRow + BAND_BLOCKS);
        int left = dirty.columns();
        int right = 0;
        for (int row = firstRow; row < lastRow; row++) {
            for (int start = dirty.nextIn(0, row); start < dirty.columns(); ) {
                int end = dirty.nextOut(start, row);
                left = Math.min(left, start);
                right = Math.max(right, end);
                start = dirty.nextIn(end, row);
            }
        }
        return PixelTarget.of(picture.pixels(), 0, 0, size.width(), size.height())
                .within(
                        left * BlockSet.SIZE,
                        firstRow * BlockSet.SIZE,
                        Math.min(size.width(), right * BlockSet.SIZE),
                        Math.min(size.height(), lastRow * BlockSet.SIZE));
    }
}
