package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Numbers;
import org.kinora.engine.paint.Paint;

/** The rectangles of a frame in runs that one draw can paint: with one program, and from the same numbers if it takes any. */
final class DrawRuns {

    /** Which program paints. */
    enum Program {
        COLORS,
        GRADIENTS,
        CELLS
    }

    /** @param numbers null unless the program paints cells */
    private record Source(Program program, Numbers numbers) {}

    private static final Source COLORS = new Source(Program.COLORS, null);
    private static final Source GRADIENTS = new Source(Program.GRADIENTS, null);

    private final List<Source> sources = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    void clear() {
        sources.clear();
        ends.clear();
    }

    /** What is added from now on is painted with this. */
    void begin(Paint paint, int quads) {
        Source source = source(paint);
        if (sources.isEmpty() || !sources.get(count() - 1).equals(source)) {
            sources.add(source);
            ends.add(quads);
        }
    }

    private static Source source(Paint paint) {
        if (paint instanceof Color) {
            return COLORS;
        }
        return paint instanceof CellPaint cells ? new Source(Program.CELLS, cells.numbers()) : GRADIENTS;
    }

    /** The latest run now ends after so many rectangles. */
    void extendTo(int quads) {
        ends.set(count() - 1, quads);
    }

    int count() {
        return sources.size();
    }

    Program program(int run) {
        return sources.get(run).program;
    }

    Numbers numbers(int run) {
        return sources.get(run).numbers;
    }

    /** The number of rectangles up to the end of a run. */
    int end(int run) {
        return ends.get(run);
    }
}
