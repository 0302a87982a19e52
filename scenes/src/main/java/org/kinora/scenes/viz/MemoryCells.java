package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;

/**
 * The numbers that a network remembers as a square of coloured cells, which are overwritten when it remembers something
 * else: blue for positive and red for negative, strongest at 1.
 *
 * <pre>{@code
 * var memory = new MemoryCells(stateBefore, 4, 1.3);
 * play(memory.animate(m -> m.show(stateAfter)));
 * }</pre>
 */
public final class MemoryCells extends Composite<MemoryCells> implements Bound {

    private static final double CELL_IN_STEPS = 0.88;

    private final List<HeatCell> cells = new ArrayList<>();
    private final Property<Reading> state;

    /**
     * Around the origin.
     *
     * @param state numbers between −1 and 1
     * @param columns how many cells a row has
     * @param width of a row, in scene units
     */
    public MemoryCells(Reading state, int columns, double width) {
        this.state = property("state", state, Interpolator::switching);
        double[] values = state.values();
        double step = width / columns;
        Grid places = Grid.of(values.length, columns, step);
        for (int i = 0; i < values.length; i++) {
            HeatCell cell = new HeatCell(values[i], Palette::signed, CELL_IN_STEPS * step, CELL_IN_STEPS * step);
            cells.add(cell.shift(places.place(i)));
        }
        addParts(cells);
    }

    /** Overwrites all cells. */
    public MemoryCells show(Reading next) {
        double[] values = next.values();
        state.set(next);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).value().set(values[i]);
        }
        return this;
    }

    public HeatCell cell(int index) {
        return cells.get(index);
    }

    @Override
    public List<Reading> readings() {
        double[] values = cells.stream().mapToDouble(cell -> cell.value().get()).toArray();
        return List.of(state.get().shownAs(values));
    }
}
