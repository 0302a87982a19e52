package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Property;

/**
 * One cubic Bézier curve.
 *
 * <pre>{@code
 * CubicBezier swing = new CubicBezier(point(-3, -1), point(-1, 3), point(1, -3), point(3, 1));
 * play(create(swing));
 * }</pre>
 */
public final class CubicBezier extends VMobject<CubicBezier> implements Tipped<CubicBezier> {

    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);

    /**
     * @param start where it begins, in scene units
     * @param startHandle toward which it leaves
     * @param endHandle from which it arrives
     * @param end where it ends
     */
    public CubicBezier(Point start, Point startHandle, Point endHandle, Point end) {
        super(Path.builder().moveTo(start).cubicTo(startHandle, endHandle, end).build());
    }

    @Override
    public Property<Tips> tips() {
        return tips;
    }
}
