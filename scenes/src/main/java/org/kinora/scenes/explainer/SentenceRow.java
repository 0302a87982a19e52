package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Composite;
import org.kinora.model.Activations;
import org.kinora.scenes.viz.TokenStrip;
import org.kinora.scenes.viz.VectorColumn;

/**
 * The tokens of the film's prompt in a row that fills the picture's width, the first numbers of each one's vector below it.
 * Above it there is room for what the words are looked up in, and for their looks.
 */
final class SentenceRow extends Composite<SentenceRow> {

    /** How many of a vector's numbers are shown. */
    static final int SHOWN = 8;

    /** Of a cell with the gap below it, in units. */
    static final double CELL_HEIGHT = 0.34;

    /** Of letters, in units for a font size of 1. */
    private static final double CELL_WIDTH = 0.0127;

    /** Between plates, in units. */
    private static final double LEAST_GAP = 0.06;

    private static final double LARGEST_GAP = 0.28;
    /** From the middle of the picture up to the tokens' upper edges. */
    static final double RISE = 0.3;

    static final double COLUMN_GAP = 0.24;

    private final double cellWidth;
    private final TokenStrip strip;
    private final List<VectorColumn> columns;

    /** @param run over the film's prompt */
    SentenceRow(Stage stage, Activations run) {
        double size = size(stage, run);
        cellWidth = size * CELL_WIDTH;
        double spare = stage.whole().width() - strip(run, size, LEAST_GAP).width();
        double gap = LEAST_GAP + Math.max(0, spare / (run.ids().length - 1));
        strip = strip(run, size, Math.min(LARGEST_GAP, gap));
        columns = IntStream.range(0, strip.chips().size())
                .mapToObj(
                        token -> stage.bound(new VectorColumn(run, SHOWN, cellWidth, CELL_HEIGHT, "hook_embed", token)))
                .toList();
        for (int token = 0; token < columns.size(); token++) {
            columns.get(token).nextTo(strip.chip(token), DOWN, COLUMN_GAP);
        }
        addParts(strip);
        addParts(columns);
        moveTo(stage.whole().center());
        shift(0, stage.whole().center().y() + RISE - strip.corner(UP).y());
    }

    private static TokenStrip strip(Activations run, double size, double gap) {
        return new TokenStrip(run.tokens(), size, size * CELL_WIDTH + 0.04, gap);
    }

    /** As large as fits into the picture's width. */
    private static double size(Stage stage, Activations run) {
        double size = Lettering.SENTENCE;
        // twice, because the plates' paddings do not shrink with the letters
        for (int i = 0; i < 2; i++) {
            size *= Math.min(
                    1, stage.whole().width() / strip(run, size, LEAST_GAP).width());
        }
        return size;
    }

    /** Of a number's cell, in units. */
    double cellWidth() {
        return cellWidth;
    }

    TokenStrip strip() {
        return strip;
    }

    List<VectorColumn> columns() {
        return columns;
    }

    VectorColumn column(int token) {
        return columns.get(token);
    }
}
