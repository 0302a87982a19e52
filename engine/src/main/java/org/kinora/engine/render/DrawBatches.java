package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Paint;

/**
 * The rectangles of a frame in batches that one draw call can paint: with the same program, and from the same numbers
 * if it uses any. The batches form passes, each of which paints on one canvas.
 */
final class DrawBatches {

    /** The shader program that paints. */
    enum Program {
        COLORS,
        GRADIENTS,
        CELLS,
        /** Shows pixels that were made elsewhere. */
        PIXELS,
        /** Shows the canvas of the layers one level deeper. */
        LAYERS,
        /** Shows that canvas combined with a copy of what is behind it, in ways that OpenGL cannot blend. */
        MIXED_LAYERS
    }

    /**
     * @param depth 0 for the picture, n for layers inside n − 1 others
     * @param cleared the blocks in which the canvas is made transparent first, null for none
     * @param firstBatch index of its first batch; the pass ends where the next one begins
     */
    record Pass(int depth, BlockSet cleared, int firstBatch) {}

    /** @param numbers null unless the program paints cells */
    private record Source(Program program, FloatData numbers, Blend blend) {}

    private static final Source COLORS = new Source(Program.COLORS, null, Blend.OVER);
    private static final Source GRADIENTS = new Source(Program.GRADIENTS, null, Blend.OVER);
    private static final Source PIXELS_OVER = new Source(Program.PIXELS, null, Blend.OVER);
    private static final Source PIXELS_ADDED = new Source(Program.PIXELS, null, Blend.ADD);
    private static final Source LAYERS_OVER = new Source(Program.LAYERS, null, Blend.OVER);
    private static final Source LAYERS_ADDED = new Source(Program.LAYERS, null, Blend.ADD);
    private static final Pass PICTURE = new Pass(0, null, 0);

    private final List<Pass> passes = new ArrayList<>(List.of(PICTURE));
    private final List<Source> sources = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    void clear() {
        passes.clear();
        passes.add(PICTURE);
        sources.clear();
        ends.clear();
    }

    /** Begins a pass: rectangles added from now on are painted on the canvas of a depth. */
    void beginPass(int depth) {
        if (lastPass().depth != depth) {
            passes.add(new Pass(depth, null, count()));
        }
    }

    /** Begins a pass on the canvas of a depth, which is first made transparent in some blocks. */
    void beginCleared(int depth, BlockSet cleared) {
        passes.add(new Pass(depth, cleared, count()));
    }

    private Pass lastPass() {
        return passes.get(passes.size() - 1);
    }

    /** Begins a batch: rectangles added from now on are painted with this paint. */
    void begin(Paint paint, int quads) {
        begin(source(paint), quads);
    }

    /** Begins a batch: rectangles added from now on show the canvas one level deeper. */
    void beginLayer(Blend blend, int quads) {
        begin(
                switch (blend) {
                    case OVER -> LAYERS_OVER;
                    case ADD -> LAYERS_ADDED;
                    default -> new Source(Program.MIXED_LAYERS, null, blend);
                },
                quads);
    }

    /** Begins a batch: rectangles added from now on show pixels that were made elsewhere. */
    void beginPixels(Blend blend, int quads) {
        begin(blend == Blend.ADD ? PIXELS_ADDED : PIXELS_OVER, quads);
    }

    private void begin(Source source, int quads) {
        if (count() == lastPass().firstBatch || !sources.get(count() - 1).equals(source)) {
            sources.add(source);
            ends.add(quads);
        }
    }

    private static Source source(Paint paint) {
        if (paint instanceof Color) {
            return COLORS;
        }
        return paint instanceof CellPaint cells ? new Source(Program.CELLS, cells.numbers(), Blend.OVER) : GRADIENTS;
    }

    /** The latest batch now ends after this many rectangles. */
    void extendTo(int quads) {
        ends.set(count() - 1, quads);
    }

    /** In the order in which they are painted. */
    List<Pass> passes() {
        return passes;
    }

    /** The batch after the last one of a pass. */
    int endOfPass(int pass) {
        return pass + 1 < passes.size() ? passes.get(pass + 1).firstBatch : count();
    }

    int count() {
        return sources.size();
    }

    Program program(int batch) {
        return sources.get(batch).program;
    }

    FloatData numbers(int batch) {
        return sources.get(batch).numbers;
    }

    Blend blend(int batch) {
        return sources.get(batch).blend;
    }

    /** The number of rectangles up to the end of a batch. */
    int end(int batch) {
        return ends.get(batch);
    }
}
