package org.kinora.scenes.gallery.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.paint.Color;
import org.kinora.model.Tensor;
import org.kinora.scenes.viz.Palette;

/** All units of a layer, row by row: blue where one adds to what is asked, red where it takes away, hollow where it is off. */
final class UnitField extends Composite<UnitField> {

    private static final int COLUMNS = 32;
    private static final double DISTANCE = 0.166;
    private static final double SIDE = 0.138;

    /** The part of the strongest unit's share that already has the full colour: most units add next to nothing. */
    static final double FULL_COLOR = 0.35;

    private final List<RoundedRectangle> cells = new ArrayList<>();
    private final Tensor added;
    private final double strongest;

    /** @param added what each unit adds, [units] */
    UnitField(Tensor added) {
        this.added = added;
        double most = 0;
        for (float share : added.toArray()) {
            most = Math.max(most, Math.abs(share));
        }
        strongest = FULL_COLOR * most;
        int rows = (added.size(0) + COLUMNS - 1) / COLUMNS;
        for (int unit = 0; unit < added.size(0); unit++) {
            RoundedRectangle cell = new RoundedRectangle(SIDE, SIDE, 0.03);
            double x = (unit % COLUMNS - (COLUMNS - 1) / 2.0) * DISTANCE;
            double y = ((rows - 1) / 2.0 - unit / COLUMNS) * DISTANCE;
            cells.add(cell.setFill(color(unit)).setStroke(Palette.YELLOW, 0).shift(x, y));
        }
        addParts(cells);
    }

    /** The colour of a unit that is on. */
    private Color color(int unit) {
        return Palette.signed(added.get(unit) / strongest);
    }

    /** Shows which units are off, and all others as they are. */
    UnitField off(Collection<Integer> units) {
        for (int unit = 0; unit < cells.size(); unit++) {
            boolean isOff = units.contains(unit);
            cells.get(unit).setFill(isOff ? Palette.BACKGROUND : color(unit)).setStroke(Palette.YELLOW, isOff ? 3 : 0);
        }
        return this;
    }

    RoundedRectangle cell(int unit) {
        return cells.get(unit);
    }

    /** The rows of units, from top to bottom. */
    Group<Group<RoundedRectangle>> rows() {
        Group<Group<RoundedRectangle>> rows = new Group<>();
        for (int first = 0; first < cells.size(); first += COLUMNS) {
            rows.add(new Group<>(cells.subList(first, Math.min(cells.size(), first + COLUMNS))));
        }
        return rows;
    }
}
