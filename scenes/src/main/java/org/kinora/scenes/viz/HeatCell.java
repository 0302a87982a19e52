package org.kinora.scenes.viz;

import java.util.List;
import java.util.function.Function;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;

/** One number of a heat map: a plate in the number's colour. */
public final class HeatCell extends Composite<HeatCell> {

    private static final double ROUNDING = 0.14;

    private final Property<Double> value;
    private final RoundedRectangle plate;

    HeatCell(double value, Function<Double, Color> palette, double width, double height) {
        super(List.of());
        this.value = new Property<>(value, Interpolator::numbers);
        plate = new RoundedRectangle(width, height, ROUNDING * Math.min(width, height)).setStrokeWidth(0);
        plate.fill().follow(moment -> palette.apply(this.value.at(moment)));
        addParts(plate);
    }

    /** The number that is shown. */
    public Property<Double> value() {
        return value;
    }

    public RoundedRectangle plate() {
        return plate;
    }
}
