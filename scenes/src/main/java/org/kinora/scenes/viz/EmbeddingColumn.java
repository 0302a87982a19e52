package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/**
 * One token's vector as a column of its numbers: the first few and the last one, with dots for those between. Blue is
 * positive, red negative, and a number three times the vector's root mean square has the strongest colour.
 */
public final class EmbeddingColumn extends Composite<EmbeddingColumn> implements Bound {

    private static final double STRONGEST_IN_RMS = 3;
    private static final double GAP = 0.05;

    private final List<NumberCell> cells = new ArrayList<>();
    private final int position;
    private final Property<Provenance> provenance;

    /**
     * @param hook a value of shape [tokens, width], such as {@code hook_embed}
     * @param position of the token in the prompt, from 0
     * @param count how many numbers are shown, the last one included; 2 or more
     * @param cellWidth in scene units
     * @param size font size of the numbers
     */
    public EmbeddingColumn(Activations run, String hook, int position, int count, double cellWidth, double size) {
        this.position = position;
        Tensor vector = run.tensor(hook).at(position);
        provenance = property("provenance", run.provenance(hook, position), Interpolator::switching);
        double cellHeight = 1.35 * TextStyle.serif(size).em();
        double y = 0;
        for (int i = 0; i < count; i++) {
            if (i == count - 1) {
                Text dots = new Text("⋮", size * 0.9).setColor(Palette.FAINT_INK);
                addParts(dots.moveTo(0, y));
                y -= cellHeight + GAP;
            }
            float number = vector.get(index(i, count, vector));
            NumberCell cell = new NumberCell(number, strongest(vector), cellWidth, cellHeight, size);
            cells.add(cell.shift(0, y));
            addParts(cell);
            y -= cellHeight + GAP;
        }
        toCenter();
    }

    /** Shows the same token's vector at another place in the model. */
    public EmbeddingColumn show(Activations run, String hook) {
        Tensor vector = run.tensor(hook).at(position);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(vector.get(index(i, cells.size(), vector)), strongest(vector));
        }
        provenance.set(run.provenance(hook, position));
        return this;
    }

    private static int index(int cell, int count, Tensor vector) {
        return cell == count - 1 ? vector.size() - 1 : cell;
    }

    private static double strongest(Tensor vector) {
        double squares = 0;
        for (float value : vector.toArray()) {
            squares += value * value;
        }
        return STRONGEST_IN_RMS * Math.sqrt(squares / vector.size());
    }

    /** The numbers that are shown now, from top to bottom. */
    public List<Double> values() {
        return cells.stream().map(cell -> cell.number().value().get()).toList();
    }

    /** Which vector is shown now. */
    public Provenance provenance() {
        return provenance.get();
    }

    @Override
    public List<Reading> readings() {
        int shown = cells.size();
        Provenance source = provenance();
        double[] numbers = values().stream().mapToDouble(Double::doubleValue).toArray();
        return List.of(new Reading(source, numbers, gpt -> {
            Tensor vector =
                    gpt.forward(source.prompt()).tensor(source.hook()).at(position);
            return IntStream.range(0, shown)
                    .mapToDouble(i -> vector.get(index(i, shown, vector)))
                    .toArray();
        }));
    }
}
