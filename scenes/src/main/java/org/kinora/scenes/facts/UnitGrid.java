package org.kinora.scenes.facts;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.HeatCell;
import org.kinora.scenes.viz.HeatMap;
import org.kinora.scenes.viz.Reading;

/**
 * A number for every unit of a layer, row by row: blue above zero, red below it.
 *
 * <pre>{@code
 * var units = new UnitGrid(run.tensor("blocks.0.mlp.hook_pre").at(4), source, 0.12, again);
 * play(units.animate(u -> u.show(after, sourceAfter, againAfter)));
 * }</pre>
 */
final class UnitGrid extends Composite<UnitGrid> implements Bound {

    private static final int COLUMNS = 32;
    /** A size at which the gaps between cells are in proportion, before they are made smaller. */
    private static final double CELL = 0.3;
    /** Of the largest number's size, from which on the colour is strongest: most are small. */
    private static final double FULL_COLOR = 0.4;

    private final HeatMap map;
    private final Property<Double> strongest;
    private final Property<Function<Gpt, Tensor>> again;
    private final int units;

    /**
     * @param values [units]
     * @param pitch from one cell to the next, in units of the scene
     * @param again computes the values once more
     */
    UnitGrid(Tensor values, Provenance source, double pitch, Function<Gpt, Tensor> again) {
        units = values.size();
        strongest = property(strongest(values));
        this.again = property("computed again", again, Interpolator::switching);
        map = HeatMap.ofSigned(shares(values), source, HeatMap.Rows.DOWN, CELL, CELL, 1)
                .scale(pitch / (CELL + HeatMap.GAP));
        addParts(map);
    }

    private static double strongest(Tensor values) {
        double most = 1e-9;
        for (float value : values.toArray()) {
            most = Math.max(most, Math.abs(value));
        }
        return FULL_COLOR * most;
    }

    private static Tensor shares(Tensor values) {
        float[] shares = new float[(values.size() + COLUMNS - 1) / COLUMNS * COLUMNS];
        double full = strongest(values);
        for (int unit = 0; unit < values.size(); unit++) {
            shares[unit] = (float) (values.get(unit) / full);
        }
        return Tensor.of(shares, shares.length / COLUMNS, COLUMNS);
    }

    /** Shows other numbers of the same units. */
    UnitGrid show(Tensor values, Provenance source, Function<Gpt, Tensor> howAgain) {
        strongest.set(strongest(values));
        again.set(howAgain);
        map.show(shares(values), source);
        return this;
    }

    /** The cells of a row of units, from the top. */
    List<HeatCell> row(int row) {
        return map.row(row).stream().toList();
    }

    int rows() {
        return (units + COLUMNS - 1) / COLUMNS;
    }

    /** @param unit from 0 */
    HeatCell cell(int unit) {
        return map.cell(unit / COLUMNS, unit % COLUMNS);
    }

    @Override
    public List<Reading> readings() {
        double[] shown = new double[units];
        for (int unit = 0; unit < units; unit++) {
            shown[unit] = cell(unit).value().get() * strongest.get();
        }
        Function<Gpt, Tensor> how = again.get();
        return List.of(new Reading(map.provenance(), shown, gpt -> {
            Tensor values = how.apply(gpt);
            double[] numbers = new double[values.size()];
            for (int unit = 0; unit < numbers.length; unit++) {
                numbers[unit] = values.get(unit);
            }
            return numbers;
        }));
    }
}
