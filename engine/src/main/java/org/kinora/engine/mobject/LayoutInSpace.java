package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Box3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Where a mobject is in space, out of the picture's plane. Lengths are in scene units; z points toward the viewer of a
 * flat scene; angles are in radians.
 *
 * <pre>{@code
 * sign.inPlane(Point3.X_AXIS, Point3.Z_AXIS).shift(0, 2, 1);
 * }</pre>
 */
public interface LayoutInSpace<M extends Mobject> extends Mobject {

    M self();

    /** All shapes of this mobject now, from back to front; those of a shape are the shape itself. */
    @Override
    List<Shape> shapes();

    /** All shapes of this mobject at a moment. Pure once the moment is recorded. */
    @Override
    List<Shape> shapesAt(Moment moment);

    /** Maps every point by a map of space, out of the picture's plane. */
    @Override
    default M apply(Affine3 map) {
        shapes().forEach(shape -> ((VMobject<?>) shape).place(map));
        return self();
    }

    /** Scales about a point in space, in all three directions. */
    @Override
    default M scale(double factor, Point3 about) {
        return apply(Affine3.scaling(factor, about));
    }

    /** Shifts in space; z points toward the viewer of a flat scene. */
    @Override
    default M shift(Point3 by) {
        return apply(Affine3.translation(by));
    }

    @Override
    default M shift(double x, double y, double z) {
        return shift(new Point3(x, y, z));
    }

    /** Moves the centre to a point in space. */
    @Override
    default M moveTo(Point3 center) {
        return shift(center.minus(centerInSpace()));
    }

    @Override
    default M moveTo(double x, double y, double z) {
        return moveTo(new Point3(x, y, z));
    }

    /** Turns about an axis in space through the centre; manim's {@code rotate(angle, axis=…)}. */
    @Override
    default M rotate(double angle, Point3 axis) {
        return rotate(angle, axis, centerInSpace());
    }

    @Override
    default M rotate(double angle, Point3 axis, Point3 about) {
        return apply(Affine3.rotation(angle, axis, about));
    }

    /**
     * Turns about the centre so that what pointed right and up in the picture's plane points in these directions: {@code
     * inPlane(X_AXIS, Z_AXIS)} stands something upright on the floor.
     *
     * @throws IllegalArgumentException if the two directions are not at right angles
     */
    @Override
    default M inPlane(Point3 right, Point3 up) {
        Point3 x = right.normalized();
        Point3 y = up.normalized();
        if (Math.abs(x.dot(y)) > 1e-6) {
            throw new IllegalArgumentException(
                    "A plane is given by two directions at right angles, not by " + right + " and " + up);
        }
        Point3 center = centerInSpace();
        Affine3 turn = Affine3.ofAxes(x, y, x.cross(y), Point3.ORIGIN);
        return apply(turn.movedBy(center.minus(turn.apply(center))));
    }

    /** The centre of the box around everything in space, now. */
    @Override
    default Point3 centerInSpace() {
        return centerInSpaceAt(Recording.current().now());
    }

    /** The centre of the box around everything in space, at a moment. */
    @Override
    default Point3 centerInSpaceAt(Moment moment) {
        return shapesAt(moment).stream()
                .map(shape -> ((VMobject<?>) shape).boxAt(moment))
                .reduce(Box3::union)
                .map(Box3::center)
                .orElse(Point3.ORIGIN);
    }

    /** From now on keeps its place in space but always faces the viewer; manim's fixed orientation. */
    @Override
    default M fixOrientation() {
        Point3 about = centerInSpace();
        shapes().forEach(shape -> ((VMobject<?>) shape).face(about));
        return self();
    }

    /** From now on is a part of the picture's frame, in front of what stands in space; the camera does not move it. */
    @Override
    default M fixInFrame() {
        for (Shape shape : shapes()) {
            Pose pose = shape.pose().get();
            shape.pose().set(new Pose(pose.place(), Pose.Stance.IN_FRAME, pose.pivot()));
        }
        return self();
    }
}
