package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;

/**
 * Three axes at right angles, with marks and arrow tips; manim's {@code ThreeDAxes}. The axes cross where their numbers
 * are 0, or at the ends nearest to it, and are at the origin of the scene there.
 *
 * <pre>{@code
 * var axes = new ThreeDAxes(new Range(-3, 3), new Range(-3, 3), new Range(-2, 2));
 * add(axes, axes.plot((x, y) -> Math.sin(x * y)));
 * }</pre>
 */
public final class ThreeDAxes extends Composite<ThreeDAxes> {

    private static final double UNIT = 1;
    private static final double MARK = 0.1;
    private static final double BEYOND = 0.35;
    private static final double WIDTH = 3;

    private final Range x;
    private final Range y;
    private final Range z;
    private final double unitX;
    private final double unitY;
    private final double unitZ;
    /** Moves as the whole does, and tells where numbers are. */
    private final Line3D xLine;

    private final Affine3 home;

    /** From −6 to 6, −5 to 5 and −4 to 4, in 10.5, 10.5 and 6.5 units as manim's, which leave room in the picture. */
    public ThreeDAxes() {
        this(new Range(-6, 6), new Range(-5, 5), new Range(-4, 4), 10.5, 10.5, 6.5);
    }

    /** One scene unit for each number. */
    public ThreeDAxes(Range x, Range y, Range z) {
        this(x, y, z, x.length() * UNIT, y.length() * UNIT, z.length() * UNIT);
    }

    /**
     * @param width of the whole range of x, in scene units
     * @param depth of the whole range of y
     * @param height of the whole range of z
     */
    public ThreeDAxes(Range x, Range y, Range z, double width, double depth, double height) {
        this.x = x;
        this.y = y;
        this.z = z;
        unitX = Sphere.positive("axis", width) / x.length();
        unitY = Sphere.positive("axis", depth) / y.length();
        unitZ = Sphere.positive("axis", height) / z.length();
        Arrow3D alongX = axis(start(x), end(x), unitX, Point3.X_AXIS);
        addParts(alongX, axis(start(y), end(y), unitY, Point3.Y_AXIS), axis(start(z), end(z), unitZ, Point3.Z_AXIS));
        addParts(marks(x, unitX, Point3.X_AXIS, Point3.Y_AXIS));
        addParts(marks(y, unitY, Point3.Y_AXIS, Point3.X_AXIS));
        addParts(marks(z, unitZ, Point3.Z_AXIS, Point3.X_AXIS));
        xLine = alongX.shaft();
        home = Affine3.of(xLine.placement()).then(xLine.pose().get().place());
    }

    private static double origin(Range range) {
        return Math.max(range.from(), Math.min(range.to(), 0));
    }

    private static double start(Range range) {
        return range.from() - origin(range);
    }

    private static double end(Range range) {
        return range.to() - origin(range);
    }

    private static Arrow3D axis(double start, double end, double unit, Point3 along) {
        Arrow3D axis = new Arrow3D(along.times(start * unit), along.times(end * unit + BEYOND), Color.LIGHT_GRAY);
        axis.shaft().setStrokeWidth(WIDTH);
        return axis;
    }

    private static List<Line3D> marks(Range range, double unit, Point3 along, Point3 across) {
        List<Line3D> marks = new ArrayList<>();
        range.marks().forEach(number -> {
            double at = (number - origin(range)) * unit;
            if (Math.abs(at) > 1e-9) {
                Point3 middle = along.times(at);
                marks.add(new Line3D(middle.minus(across.times(MARK)), middle.plus(across.times(MARK)))
                        .setStroke(Color.LIGHT_GRAY, WIDTH));
            }
        });
        return marks;
    }

    /** The point in space for three numbers now; manim's {@code coords_to_point}. */
    public Point3 c2p(double xNumber, double yNumber, double zNumber) {
        Point3 point =
                new Point3((xNumber - origin(x)) * unitX, (yNumber - origin(y)) * unitY, (zNumber - origin(z)) * unitZ);
        return moved().apply(point);
    }

    /** The surface z = f(x, y) over both ranges, where the axes are now. */
    public Surface plot(DoubleBinaryOperator function) {
        return new Surface(
                        (u, v) -> new Point3(
                                (u - origin(x)) * unitX,
                                (v - origin(y)) * unitY,
                                (function.applyAsDouble(u, v) - origin(z)) * unitZ),
                        x,
                        y)
                .apply(moved());
    }

    /** What has happened to the axes since they were made. */
    private Affine3 moved() {
        return home.inverse()
                .then(Affine3.of(xLine.placement()))
                .then(xLine.pose().get().place());
    }

    public Arrow3D xAxis() {
        return (Arrow3D) get(0);
    }

    public Arrow3D yAxis() {
        return (Arrow3D) get(1);
    }

    public Arrow3D zAxis() {
        return (Arrow3D) get(2);
    }
}
