package org.kinora.engine.animation;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.mobject.EffectMotion;
import org.kinora.engine.mobject.MeshMobject;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Shape;

/**
 * A temporary motion of a shape during an animation, in the shape's own coordinates, so that it moves along with the
 * shape. A shape that stands in space is moved in space, so that all faces of a solid go the same way.
 */
final class Motion {

    private final DoubleFunction<EffectMotion> course;

    private Motion(DoubleFunction<EffectMotion> course) {
        this.course = course;
    }

    /**
     * A straight way.
     *
     * @param inScene what the motion does to the points of the scene where the shape stands now
     * @param depth of the whole, from {@link #depthOf}
     */
    static Motion of(Shape shape, Affine inScene, double depth) {
        EffectMotion away = at(shape, depth).apply(inScene);
        if (away.isInSpace()) {
            return new Motion(distance -> distance == 0
                    ? EffectMotion.NONE
                    : EffectMotion.ofSpace(Affine3.IDENTITY.interpolate(away.inSpace(), distance)));
        }
        return new Motion(distance -> away.flat().equals(Affine.IDENTITY) || distance == 0
                ? EffectMotion.NONE
                : EffectMotion.ofPlane(Affine.IDENTITY.interpolate(away.flat(), distance)));
    }

    /**
     * A motion that is more than a straight way.
     *
     * @param inScene what it does to the points of the scene at each progress
     * @param depth of the whole, from {@link #depthOf}
     */
    static DoubleFunction<EffectMotion> course(Shape shape, DoubleFunction<Affine> inScene, double depth) {
        Lift lift = at(shape, depth);
        return progress -> lift.apply(inScene.apply(progress));
    }

    /** The height of a mobject's centre above the picture's plane; 0 for what lies in it. */
    static double depthOf(Mobject whole) {
        return whole.shapes().stream().anyMatch(Motion::standsInSpace)
                ? whole.centerInSpace().z()
                : 0;
    }

    /** @param distance 0 for the shape's own place, 1 for all of the motion */
    EffectMotion at(double distance) {
        return course.apply(distance);
    }

    /** Turns a map of the scene into a motion of one shape. */
    private interface Lift {
        EffectMotion apply(Affine inScene);
    }

    private static boolean standsInSpace(Shape shape) {
        Pose pose = shape.pose().get();
        return pose.stance() != Pose.Stance.IN_FRAME && (!pose.isFlat() || shape instanceof MeshMobject<?>);
    }

    private static Lift at(Shape shape, double depth) {
        Pose pose = shape.pose().get();
        boolean isInSpace = standsInSpace(shape) || depth != 0 && pose.stance() != Pose.Stance.IN_FRAME;
        Affine place = shape.placement();
        // a shape that is squeezed flat stays so, wherever it is
        if (place.determinant() == 0 || isInSpace && pose.place().determinant() == 0) {
            return inScene -> EffectMotion.NONE;
        }
        if (isInSpace) {
            Affine3 back = pose.place().inverse();
            return inScene -> inScene.equals(Affine.IDENTITY)
                    ? EffectMotion.NONE
                    : EffectMotion.ofSpace(
                            pose.place().then(inSpace(inScene, depth)).then(back));
        }
        Affine back = place.inverse();
        return inScene -> inScene.equals(Affine.IDENTITY)
                ? EffectMotion.NONE
                : EffectMotion.ofPlane(place.then(inScene).then(back));
    }

    /** What grows in the picture grows toward the viewer as well, about the middle of the whole. */
    private static Affine3 inSpace(Affine inScene, double depth) {
        double growth = inScene.meanScale();
        return new Affine3(
                inScene.xx(),
                inScene.yx(),
                0,
                inScene.xy(),
                inScene.yy(),
                0,
                0,
                0,
                growth,
                inScene.dx(),
                inScene.dy(),
                depth * (1 - growth));
    }
}
