package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a mobject rigidly by any angle, which may be more than a full turn.
 *
 * <pre>{@code
 * play(new Rotate(square, TAU).seconds(3));
 * }</pre>
 */
public final class Rotate extends PerShapeAnimation<Rotate> {

    private final double angle;
    private Point about;

    /**
     * Turns it about its own centre.
     *
     * @param angle in radians, counter-clockwise
     */
    public Rotate(Mobject mobject, double angle) {
        super(mobject, 0);
        this.angle = Given.finite(angle, "The angle of a turn");
    }

    /**
     * @param angle in radians, counter-clockwise
     * @param about the point to turn about, in scene units
     */
    public Rotate(Mobject mobject, double angle, Point about) {
        this(mobject, angle);
        this.about = Given.present(about, "A turn needs a point to turn about");
    }

    @Override
    protected void begin() {
        if (about == null) {
            about = mobject().center();
        }
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        if (!shape.pose().get().isFlat()) {
            Point3 middle = new Point3(about.x(), about.y(), 0);
            RotateInSpace.record(shape, angle, Point3.Z_AXIS, middle, recorder);
            return;
        }
        Affine place = shape.transform().get();
        // a shape that follows a mobject is turned where the author placed it, and shifted from there
        Point pivot = shape.attachment().get().inverse().apply(about);
        if (place.determinant() == 0) {
            recorder.modify(shape.transform(), (own, progress) -> own.then(Affine.rotation(angle * progress, pivot)));
            return;
        }
        Point ownPivot = place.inverse().apply(pivot);
        recorder.modify(
                shape.transform(), (own, progress) -> own.then(Affine.rotation(angle * progress, own.apply(ownPivot))));
    }
}
