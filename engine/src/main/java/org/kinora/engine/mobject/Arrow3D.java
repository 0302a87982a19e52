package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;

/**
 * An arrow through space: a line with a cone at its end.
 *
 * <pre>{@code
 * add(new Arrow3D(Point3.ORIGIN, new Point3(1, 2, 2)).setColor(YELLOW));
 * }</pre>
 */
public final class Arrow3D extends Composite<Arrow3D> {

    private static final double TIP_LENGTH = 0.3;
    private static final double TIP_RADIUS = 0.1;
    private static final double LONGEST_TIP = 0.4;

    private final Line3D shaft;
    private final Cone tip;

    /** @throws IllegalArgumentException if both ends are at the same place */
    public Arrow3D(Point3 start, Point3 end) {
        this(start, end, Color.WHITE);
    }

    Arrow3D(Point3 start, Point3 end, Color color) {
        double length = start.distanceTo(end);
        double share = Math.min(LONGEST_TIP, TIP_LENGTH / Math.max(length, 1e-9));
        shaft = new Line3D(start, start.interpolate(end, 1 - share * 0.9)).setStroke(color, 5);
        Point3 along = end.minus(start).normalized();
        Point3 other = Math.abs(along.z()) < 0.9 ? Point3.Z_AXIS : Point3.X_AXIS;
        Point3 across = other.cross(along).normalized();
        tip = new Cone(TIP_RADIUS * share * length / TIP_LENGTH, share * length, color)
                .apply(Affine3.ofAxes(across, along.cross(across), along, end.minus(along.times(share * length))));
        addParts(shaft, tip);
    }

    /** The line without the tip. */
    public Line3D shaft() {
        return shaft;
    }

    public Cone tip() {
        return tip;
    }
}
