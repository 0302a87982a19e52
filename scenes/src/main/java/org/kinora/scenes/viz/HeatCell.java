package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.function.Function;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.VMobject;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** One number of a heat map: a plate in the number's colour, around the origin. */
public final class HeatCell extends VMobject<HeatCell> {

    private static final double ROUNDING = 0.14;

    private final Property<Double> value;
    private final Function<Double, Color> palette;

    HeatCell(double value, Function<Double, Color> palette, double width, double height) {
        super(
                Polygons.roundedRectangle(ORIGIN, width, height, ROUNDING * Math.min(width, height)),
                palette.apply(value),
                Stroke.NONE);
        this.value = property(value);
        this.palette = palette;
        fill().follow(this, HeatCell::colorAt);
    }

    /** The number that is shown. */
    public Property<Double> value() {
        return value;
    }

    private Color colorAt(Moment moment) {
        return palette.apply(value.at(moment));
    }
}
