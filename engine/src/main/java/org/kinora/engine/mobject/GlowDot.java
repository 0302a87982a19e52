package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.RadialGradient;
import org.kinora.engine.paint.Stroke;

/**
 * A light that fades outward. For many of them there is {@link GlowDots}.
 *
 * <pre>{@code
 * GlowDot spark = new GlowDot(LEFT, 0.3).setColor(ORANGE);
 * play(moveAlongPath(spark, orbit));
 * }</pre>
 */
public final class GlowDot extends VMobject<GlowDot> {

    private static final int STOPS = 12;

    private final double radius;

    public GlowDot() {
        this(Point.ORIGIN);
    }

    public GlowDot(Point at) {
        this(at, GlowDots.DEFAULT_RADIUS);
    }

    /** @param radius of its outermost light, in units */
    public GlowDot(Point at, double radius) {
        super(Arcs.circle(Point.ORIGIN, radius), light(radius, Color.YELLOW), Stroke.NONE);
        this.radius = radius;
        shift(at);
    }

    /** Shines in this colour. */
    @Override
    public GlowDot setColor(Color color) {
        return setFill(light(radius, color));
    }

    private static RadialGradient light(double radius, Color color) {
        List<ColorStops.Stop> stops = new ArrayList<>();
        for (int i = 0; i <= STOPS; i++) {
            double distance = (double) i / STOPS;
            stops.add(new ColorStops.Stop(distance, color.withAlpha(color.alpha() * Glow.at(distance))));
        }
        return new RadialGradient(Point.ORIGIN, radius, new ColorStops(stops));
    }
}
