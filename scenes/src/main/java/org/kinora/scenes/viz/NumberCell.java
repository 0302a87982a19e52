package org.kinora.scenes.viz;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.timeline.Moment;

/** One number on a plate whose colour shows its sign and size. */
final class NumberCell extends Composite<NumberCell> {

    private final RoundedRectangle plate;
    private final DecimalNumber number;

    /** @param strongest at each moment, the size at which the colour is strongest */
    NumberCell(double value, double width, double height, double size, Function<Moment, Double> strongest) {
        super(List.of());
        number = new DecimalNumber(value, 2, size).centered().setColor(Palette.INK);
        number.moveTo(Point.ORIGIN);
        plate = new RoundedRectangle(width, height, 0.06).setStrokeWidth(0);
        plate.fill().follow(moment -> Palette.signed(number.value().at(moment) / strongest.apply(moment)));
        addParts(plate, number);
    }

    DecimalNumber number() {
        return number;
    }

    RoundedRectangle plate() {
        return plate;
    }
}
