package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Composite;

/**
 * Some numbers as a column of cells, around the origin with the first on top: blue for positive, red for negative, strong for
 * large.
 *
 * <pre>{@code
 * var weights = new NumberColumn(reading, 0.4, 0.15);
 * play(growFromPoint(weights, plate.center()));
 * }</pre>
 */
public final class NumberColumn extends Composite<NumberColumn> implements Bound {

    private static final double STRONGEST_IN_RMS = 2.2;
    private static final double GAP_SHARE = 0.12;

    private final Reading reading;
    private final List<HeatCell> cells = new ArrayList<>();

    /**
     * @param width of a cell, in units
     * @param height of a cell with the gap below it
     */
    public NumberColumn(Reading reading, double width, double height) {
        this.reading = reading;
        double[] values = reading.values();
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        double strongest = Math.max(1e-9, STRONGEST_IN_RMS * Math.sqrt(squares / values.length));
        for (int i = 0; i < values.length; i++) {
            cells.add(new HeatCell(values[i] / strongest, Palette::signed, width, height * (1 - GAP_SHARE))
                    .shift(0, ((values.length - 1) / 2.0 - i) * height));
        }
        addParts(cells);
    }

    /** From top to bottom. */
    public List<HeatCell> cells() {
        return cells;
    }

    @Override
    public List<Reading> readings() {
        return List.of(reading);
    }
}
