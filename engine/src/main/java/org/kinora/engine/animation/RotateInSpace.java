package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject in space about an axis, rigidly and by any angle, which may be more than a full turn.
 *
 * <pre>{@code
 * play(new RotateInSpace(cube, TAU, new Point3(1, 1, 0)).seconds(3));
 * }</pre>
 */
public final class RotateInSpace extends PerShapeAnimation<RotateInSpace> {

    private final double angle;
    private final Point3 axis;
    private Point3 about;

    /**
     * Turns it about an axis through its own centre.
     *
     * @param angle in radians, counter-clockwise for one who looks against the axis
     */
    public RotateInSpace(Mobject mobject, double angle, Point3 axis) {
        super(mobject, 0);
        this.angle = Given.finite(angle, "The angle of a turn");
        this.axis = axis.normalized();
    }

    /** @param about a point of the axis */
    public RotateInSpace(Mobject mobject, double angle, Point3 axis, Point3 about) {
        this(mobject, angle, axis);
        this.about = Given.present(about, "A turn needs a point to turn about");
    }

    @Override
    protected void begin() {
        if (about == null) {
            about = mobject().centerInSpace();
        }
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        record(shape, angle, axis, about, recorder);
    }

    static void record(Shape shape, double angle, Point3 axis, Point3 about, Recorder recorder) {
        Affine3 place = shape.pose().get().place();
        if (place.determinant() == 0) {
            recorder.modify(shape.pose(), (own, progress) -> own.then(Affine3.rotation(angle * progress, axis, about)));
            return;
        }
        // the axis goes where another motion carries it
        Point3 pivot = place.inverse().apply(about);
        recorder.modify(
                shape.pose(),
                (own, progress) -> own.then(
                        Affine3.rotation(angle * progress, axis, own.place().apply(pivot))));
    }
}
