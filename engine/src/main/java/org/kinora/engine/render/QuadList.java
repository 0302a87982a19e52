package org.kinora.engine.render;

import java.util.Arrays;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.pixels.Blending;
import org.kinora.engine.pixels.GradientTable;
import org.kinora.engine.raster.Strips;

/**
 * Everything that OpenGL needs to draw a frame, as plain arrays: rectangles in painting order, the coverage that they
 * look up, and the gradients.
 *
 * <p>A vertex is four words: x and y in pixels in the lower and upper half; where the rectangle's coverage begins,
 * given as the byte of the pixel at the picture's left side in the first row; a premultiplied colour or the texel where
 * the gradient or grid begins, or a layer's opacity in 255ths; and 1 if coverage changes from pixel to pixel, 0 if it
 * is the same in a whole row. A rectangle of {@link #pixels} has instead where they begin; its place, x and y in the
 * lower and upper half; and its width.
 */
final class QuadList {

    static final int VERTEX_WORDS = 4;

    private static final int QUAD_WORDS = VERTEX_WORDS * 4;
    private static final int CELL_BYTES = Strips.CELL_WORDS * 4;

    private int[] vertices = new int[QUAD_WORDS * 256];
    private int quads;
    private int[] cells = new int[Strips.CELL_WORDS * 256];
    private int cellCount;
    private int[] pixels = {};
    private int pixelCount;
    private PixelLayer replacement;
    private final GradientTable gradients = new GradientTable();
    private final DrawBatches batches = new DrawBatches();

    void clear() {
        quads = 0;
        batches.clear();
        gradients.clear();
        // the first cell is fully covered and serves all solid runs
        Arrays.fill(cells, 0, Strips.CELL_WORDS, -1);
        cellCount = 1;
        pixelCount = 0;
        replacement = null;
    }

    /** About how much memory is in use. */
    long bytes() {
        long replacing = replacement == null ? 0 : (long) replacement.width() * replacement.height();
        return 4 * ((long) quads * QUAD_WORDS + (long) cellCount * Strips.CELL_WORDS + pixelCount + replacing);
    }

    int[] vertices() {
        return vertices;
    }

    int quads() {
        return quads;
    }

    int[] cells() {
        return cells;
    }

    int cellCount() {
        return cellCount;
    }

    /** RGBA bytes, premultiplied, red in the lowest eight bits. */
    int[] pixels() {
        return pixels;
    }

    int pixelCount() {
        return pixelCount;
    }

    GradientTable gradients() {
        return gradients;
    }

    DrawBatches batches() {
        return batches;
    }

    /** Adds what a part shows inside the dirty blocks, in front of everything added before. */
    void add(ItemPart part, BlockSet blocks) {
        if (!part.isVisible()) {
            return;
        }
        Strips strips = part.strips();
        int paint = -1;
        boolean painted = false;
        for (int run = 0; run < strips.runCount(); run++) {
            int blockRow = strips.strip(run) / Strips.STRIPS_PER_BLOCK;
            int end = strips.end(run);
            int start = strips.start(run);
            while (start < end) {
                int dirty = blocks.nextIn(start / Strips.CELLS_PER_BLOCK, blockRow);
                start = Math.max(start, dirty * Strips.CELLS_PER_BLOCK);
                if (start >= end) {
                    break;
                }
                int stop = Math.min(end, blocks.nextOut(dirty, blockRow) * Strips.CELLS_PER_BLOCK);
                if (!painted) {
                    paint = beginPaint(part);
                    painted = true;
                }
                addRun(strips, run, start, stop, paint);
                start = stop;
            }
        }
    }

    /** Adds some blocks of the canvas of the layers one level deeper. @param opacity from 0 to 255 */
    void addLayer(int opacity, Blend blend, BlockSet blocks) {
        batches.beginLayer(blend, quads);
        blocks.forEachRectangle(
                (x, y, width, height) -> addQuad(x, x + width, y << 16, y + height << 16, 0, opacity, 0));
    }

    /** Replaces the picture in the dirty blocks, in place of anything else that is listed. @param pixels opaque there */
    void replace(PixelLayer pixels) {
        replacement = pixels;
    }

    /** What replaces the picture in the dirty blocks; null if the frame is to be drawn. */
    PixelLayer replacement() {
        return replacement;
    }

    /** Adds some blocks of a layer of pixels, all of which it covers. */
    void addPixels(PixelLayer layer, Blend blend, BlockSet blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        batches.beginPixels(blend, quads);
        blocks.forEachRectangle((x, y, width, height) -> {
            int start = addPixels(layer, x, y, width, height);
            addQuad(x, x + width, y << 16, y + height << 16, start, x | y << 16, width);
        });
    }

    /** Passes on the rectangles from one number up to, not including, another. */
    void forEachRectangle(int from, int to, BlockSet.RectangleVisitor visitor) {
        for (int quad = from; quad < to; quad++) {
            int first = vertices[quad * QUAD_WORDS];
            int last = vertices[quad * QUAD_WORDS + 3 * VERTEX_WORDS];
            int x = first & 0xFFFF;
            int y = first >>> 16;
            visitor.rectangle(x, y, (last & 0xFFFF) - x, (last >>> 16) - y);
        }
    }

    private int addPixels(PixelLayer layer, int x, int y, int width, int height) {
        int start = pixelCount;
        pixelCount += width * height;
        if (pixelCount > pixels.length) {
            pixels = Arrays.copyOf(pixels, Math.max(pixelCount, pixels.length * 2));
        }
        int from = (y - layer.top()) * layer.width() + x - layer.left();
        for (int row = 0; row < height; row++) {
            System.arraycopy(layer.pixels(), from + row * layer.width(), pixels, start + row * width, width);
        }
        return start;
    }

    private int beginPaint(ItemPart part) {
        Paint paint = part.paint();
        batches.begin(paint, quads);
        return paint instanceof Color color
                ? packed(color, part.opacity())
                : gradients.add(paint, part.opacity(), part.map);
    }

    /** RGBA bytes, premultiplied and rounded, red in the lowest eight bits. */
    static int packed(Color color, double opacity) {
        return Blending.pixel(color, opacity);
    }

    private void addRun(Strips strips, int run, int start, int stop, int paint) {
        int strip = strips.strip(run);
        if (strips.isSolid(run)) {
            addQuad(strip, start, stop, 0, paint, 0);
        } else if (strips.isRepeated(run)) {
            int at = addCells(strips.cells(), strips.firstCell(run), 1);
            addQuad(strip, start, stop, at * CELL_BYTES, paint, 0);
        } else {
            int at = addCells(strips.cells(), strips.firstCell(run) + start - strips.start(run), stop - start);
            addQuad(strip, start, stop, (at - start) * CELL_BYTES, paint, 1);
        }
    }

    private int addCells(int[] from, int first, int count) {
        int words = (cellCount + count) * Strips.CELL_WORDS;
        if (words > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(words, cells.length * 2));
        }
        System.arraycopy(
                from, first * Strips.CELL_WORDS, cells, cellCount * Strips.CELL_WORDS, count * Strips.CELL_WORDS);
        int at = cellCount;
        cellCount += count;
        return at;
    }

    private void addQuad(int strip, int start, int stop, int coverage, int paint, int step) {
        addQuad(
                start * Strips.CELL_WIDTH,
                stop * Strips.CELL_WIDTH,
                strip * Strips.STRIP_HEIGHT << 16,
                (strip + 1) * Strips.STRIP_HEIGHT << 16,
                coverage,
                paint,
                step);
    }

    /** Top and bottom come already shifted to the upper half of a word. */
    private void addQuad(int left, int right, int top, int bottom, int coverage, int paint, int step) {
        int at = quads * QUAD_WORDS;
        if (at + QUAD_WORDS > vertices.length) {
            vertices = Arrays.copyOf(vertices, vertices.length * 2);
        }
        addVertex(at, left | top, coverage, paint, step);
        addVertex(at + VERTEX_WORDS, right | top, coverage, paint, step);
        addVertex(at + VERTEX_WORDS * 2, left | bottom, coverage, paint, step);
        addVertex(at + VERTEX_WORDS * 3, right | bottom, coverage, paint, step);
        quads++;
        batches.extendTo(quads);
    }

    private void addVertex(int at, int place, int coverage, int paint, int step) {
        vertices[at] = place;
        vertices[at + 1] = coverage;
        vertices[at + 2] = paint;
        vertices[at + 3] = step;
    }
}
