package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Stroke;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/**
 * A unit and how much it adds for one answer against another: blue for it, red against it.
 *
 * <pre>{@code
 * var row = new UnitRow(573, reading, 1, point(2, 1), 4);
 * play(growFromPoint(row, grid.cell(573).center()));
 * }</pre>
 */
final class UnitRow extends Composite<UnitRow> implements Bound {

    private static final double NAME = 1.75;
    private static final double NUMBER = 1.15;
    private static final double THICKNESS = 0.3;
    private static final double LEAST_LENGTH = 0.04;

    private final Reading added;

    /**
     * @param unit from 0
     * @param added one value
     * @param most the largest value of all rows
     * @param left of the row, half way up
     * @param width of the row, more than 3 units
     */
    UnitRow(int unit, Reading added, double most, Point left, double width) {
        this.added = added;
        double value = added.values()[0];
        Text name = Lettering.aside(String.format(Locale.ROOT, "unit %,d", unit + 1))
                .startAt(left);
        name.levelWith(left.y());
        double length = Math.max(LEAST_LENGTH, (width - NAME - NUMBER) * Math.abs(value) / most);
        RoundedRectangle bar = new RoundedRectangle(length, THICKNESS, 0.03)
                .setFill(Palette.signed(Math.signum(value)))
                .setStroke(Stroke.NONE)
                .moveTo(left.plus(point(NAME + length / 2, 0)));
        Text number = Lettering.label(String.format(Locale.ROOT, "%+.2f", value).replace('-', '−'));
        number.startAt(left.plus(point(NAME + length + 0.15, 0))).levelWith(left.y());
        addParts(name, bar, number);
    }

    @Override
    public List<Reading> readings() {
        return List.of(added);
    }
}
