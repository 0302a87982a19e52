package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.pixels.StampPart;

/**
 * Many lights as one mobject.
 *
 * <pre>{@code
 * GlowDots stars = new GlowDots(points).setRadius(0.1);
 * play(fadeIn(stars));
 * }</pre>
 */
public final class GlowDots extends PointCloud<GlowDots> {

    /** In units; ManimGL's. */
    public static final double DEFAULT_RADIUS = 0.2;

    private static final int RINGS = 18;

    private static final List<Path> DISCS = discs();

    /** @param points in scene units, from 1 to a million */
    public GlowDots(List<Point> points) {
        super(points, DEFAULT_RADIUS, Color.YELLOW);
    }

    private static List<Path> discs() {
        List<Path> discs = new ArrayList<>();
        for (int ring = 0; ring < RINGS; ring++) {
            discs.add(Arcs.circle(Point.ORIGIN, 1 - (double) ring / RINGS));
        }
        return List.copyOf(discs);
    }

    /** Discs upon discs, each of which adds what is missing to the brightness of its ring. */
    @Override
    List<StampPart> stamp(Color color) {
        List<StampPart> parts = new ArrayList<>();
        double before = 0;
        for (int ring = 0; ring < RINGS; ring++) {
            double wanted = Glow.at(1 - (ring + 0.5) / RINGS);
            double added = before >= 1 ? 1 : (wanted - before) / (1 - before);
            before = wanted;
            parts.add(new StampPart(DISCS.get(ring), Stroke.NONE, color.withAlpha(color.alpha() * added)));
        }
        return parts;
    }
}
