package org.kinora.scenes.viz;

import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** One number on a plate whose colour shows its sign and size. */
final class NumberCell extends Composite<NumberCell> {

    private static final double ROUNDING = 0.06;

    private final RoundedRectangle plate;
    private final DecimalNumber number;
    private final Property<Double> strongest;

    /** @param strongest the size at which the colour is strongest */
    NumberCell(double value, double strongest, double width, double height, double size) {
        this.strongest = property(strongest);
        number = new DecimalNumber(value, 2, size).centered().setColor(Palette.INK);
        plate = new RoundedRectangle(width, height, ROUNDING).setStroke(Stroke.NONE);
        plate.fill().follow(this, NumberCell::colorAt);
        addParts(plate, number.moveTo(plate));
    }

    private Color colorAt(Moment moment) {
        return Palette.signed(number.value().at(moment) / strongest.at(moment));
    }

    void show(double value, double newStrongest) {
        number.setValue(value);
        strongest.set(newStrongest);
    }

    DecimalNumber number() {
        return number;
    }

    RoundedRectangle plate() {
        return plate;
    }
}
