package org.kinora.engine.paint;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;

/**
 * Colours that change along the line from {@code start} to {@code end}, both in the painted shape's own coordinates.
 *
 * <pre>{@code
 * title.setFill(new LinearGradient(LEFT, RIGHT, Color.BLUE, Color.GREEN));
 * }</pre>
 */
public record LinearGradient(Point start, Point end, ColorStops stops) implements Paint {

    public LinearGradient(Point start, Point end, Color... colors) {
        this(start, end, ColorStops.evenly(colors));
    }

    LinearGradient withStops(ColorStops newStops) {
        return new LinearGradient(start, end, newStops);
    }

    @Override
    public boolean isInvisible() {
        return stops.areInvisible();
    }

    @Override
    public LinearGradient recolored(UnaryOperator<Color> map) {
        return withStops(stops.recolored(map));
    }

    @Override
    public LinearGradient withOpacity(double opacity) {
        return opacity == 1 ? this : withStops(stops.withOpacity(opacity));
    }

    @Override
    public LinearGradient transformed(Affine map) {
        return new LinearGradient(map.apply(start), map.apply(end), stops);
    }
}
