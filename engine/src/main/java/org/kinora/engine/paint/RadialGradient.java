package org.kinora.engine.paint;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;

/**
 * Colours that change from the centre outward to {@code radius}, both in the painted shape's own coordinates.
 *
 * <pre>{@code
 * circle.setFill(new RadialGradient(ORIGIN, 1, Color.WHITE, Color.BLUE));
 * }</pre>
 */
public record RadialGradient(Point center, double radius, ColorStops stops) implements Paint {

    public RadialGradient {
        if (!(radius > 0)) {
            throw new IllegalArgumentException("A radial gradient needs a positive radius, not " + radius);
        }
    }

    public RadialGradient(Point center, double radius, Color... colors) {
        this(center, radius, ColorStops.evenly(colors));
    }

    RadialGradient withStops(ColorStops newStops) {
        return new RadialGradient(center, radius, newStops);
    }

    @Override
    public boolean isInvisible() {
        return stops.areInvisible();
    }

    @Override
    public RadialGradient recolored(UnaryOperator<Color> map) {
        return withStops(stops.recolored(map));
    }

    @Override
    public RadialGradient withOpacity(double opacity) {
        return opacity == 1 ? this : withStops(stops.withOpacity(opacity));
    }

    /** The circle stays a circle: its radius grows by the map's mean scale. */
    @Override
    public RadialGradient transformed(Affine map) {
        return new RadialGradient(map.apply(center), Math.max(radius * map.meanScale(), 1e-6), stops);
    }
}
