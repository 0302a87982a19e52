package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/**
 * The first numbers of a vector as a column of cells, around the origin with the first on top: blue for positive, red for
 * negative, strong for large. The strongest colour is that of a bit more than twice the vector's root mean square.
 *
 * <pre>{@code
 * var column = new VectorColumn(gpt.forward(prompt), 8, 0.4, 0.3, "hook_embed", 4);
 * play(column.animate(c -> c.show(run, "blocks.0.hook_resid_mid", 4)));
 * }</pre>
 */
public final class VectorColumn extends Composite<VectorColumn> implements Bound {

    private static final double STRONGEST_IN_RMS = 2.2;
    private static final double GAP_SHARE = 0.12;

    /** Of numbers in units of the strongest. */
    private final List<HeatCell> cells = new ArrayList<>();

    private final Property<Double> strongest;
    private final Property<Provenance> provenance;

    /**
     * @param count how many numbers are shown
     * @param width of a cell, in units
     * @param height of a cell with the gap below it
     * @param hook what to show, such as {@code hook_embed}
     * @param indices that select a vector in it, such as the position of the token
     */
    public VectorColumn(Activations run, int count, double width, double height, String hook, Integer... indices) {
        Tensor vector = vector(run, hook, indices);
        strongest = property(strongest(vector));
        provenance = property("provenance", run.provenance(hook, indices), Interpolator::switching);
        for (int i = 0; i < count; i++) {
            double share = vector.get(i) / strongest.get();
            HeatCell cell = new HeatCell(share, Palette::signed, width, height * (1 - GAP_SHARE));
            cells.add(cell.shift(0, ((count - 1) / 2.0 - i) * height));
        }
        addParts(cells);
    }

    private static Tensor vector(Activations run, String hook, Integer... indices) {
        return run.tensor(hook)
                .at(Arrays.stream(indices).mapToInt(Integer::intValue).toArray());
    }

    private static double strongest(Tensor vector) {
        double squares = 0;
        for (float value : vector.toArray()) {
            squares += (double) value * value;
        }
        return Math.max(1e-9, STRONGEST_IN_RMS * Math.sqrt(squares / vector.size()));
    }

    /** Shows another vector in the same cells. */
    public VectorColumn show(Activations run, String hook, Integer... indices) {
        Tensor vector = vector(run, hook, indices);
        double scale = strongest(vector);
        strongest.set(scale);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).value().set(vector.get(i) / scale);
        }
        provenance.set(run.provenance(hook, indices));
        return this;
    }

    /** From top to bottom. */
    public List<HeatCell> cells() {
        return cells;
    }

    public HeatCell cell(int index) {
        return cells.get(index);
    }

    /** Which vector is shown now. */
    public Provenance provenance() {
        return provenance.get();
    }

    /** The numbers whose cells there are. */
    @Override
    public List<Reading> readings() {
        double[] shown = cells.stream()
                .mapToDouble(cell -> cell.value().get() * strongest.get())
                .toArray();
        return List.of(Reading.ofBeginning(provenance.get(), shown));
    }
}
