package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.pixels.StampPart;

/**
 * Many discs as one mobject.
 *
 * <pre>{@code
 * DotCloud cloud = new DotCloud(points).setDotColors(BLUE, YELLOW);
 * play(cloud.animate(c -> c.setPoints(others)));
 * }</pre>
 */
public final class DotCloud extends PointCloud<DotCloud> {

    /** In units; ManimGL's. */
    public static final double DEFAULT_RADIUS = 0.05;

    /** @param points in scene units, from 1 to a million */
    public DotCloud(List<Point> points) {
        super(points, DEFAULT_RADIUS, Color.LIGHT_GRAY);
    }

    @Override
    List<StampPart> stamp(Color color) {
        return List.of(new StampPart(Arcs.circle(Point.ORIGIN, 1), Stroke.NONE, color));
    }
}
