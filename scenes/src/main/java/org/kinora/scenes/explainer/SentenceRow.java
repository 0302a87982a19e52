package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Composite;
import org.kinora.model.Activations;
import org.kinora.scenes.viz.TokenStrip;
import org.kinora.scenes.viz.VectorColumn;

/** The tokens of the film's prompt in a row in the middle of the picture, the first numbers of each one's vector below it. */
final class SentenceRow extends Composite<SentenceRow> {

    /** How many of a vector's numbers are shown. */
    static final int SHOWN = 8;

    /** Of a cell with the gap below it, in units. */
    static final double CELL_HEIGHT = 0.31;

    static final double CELL_WIDTH = 0.38;

    private static final double CHIP_GAP = 0.06;
    private static final double COLUMN_GAP = 0.24;

    private final TokenStrip strip;
    private final List<VectorColumn> columns;

    /** @param run over the film's prompt */
    SentenceRow(Stage stage, Activations run) {
        strip = new TokenStrip(run.tokens(), Lettering.LABEL, CELL_WIDTH + 0.04, CHIP_GAP);
        columns = IntStream.range(0, strip.chips().size())
                .mapToObj(token ->
                        stage.bound(new VectorColumn(run, SHOWN, CELL_WIDTH, CELL_HEIGHT, "hook_embed", token)))
                .toList();
        for (int token = 0; token < columns.size(); token++) {
            columns.get(token).nextTo(strip.chip(token), DOWN, COLUMN_GAP);
        }
        addParts(strip);
        addParts(columns);
        moveTo(stage.whole().center());
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
