package org.kinora.engine.animation;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.mobject.Shape;

/**
 * A temporary motion of a shape during an animation, in the shape's own coordinates, so that it moves along with the
 * shape.
 */
final class Motion {

    private final Affine away;

    private Motion(Affine away) {
        this.away = away;
    }

    /** @param inScene what the motion does to the points of the scene where the shape stands now */
    static Motion of(Shape shape, Affine inScene) {
        Affine place = shape.placement();
        // a shape that is squeezed flat stays so, wherever it is
        return new Motion(
                inScene.equals(Affine.IDENTITY) || place.determinant() == 0
                        ? Affine.IDENTITY
                        : place.then(inScene).then(place.inverse()));
    }

    /**
     * A motion that is more than a straight way.
     *
     * @param inScene what it does to the points of the scene at each progress
     */
    static DoubleFunction<Affine> course(Shape shape, DoubleFunction<Affine> inScene) {
        Affine place = shape.placement();
        if (place.determinant() == 0) {
            return progress -> Affine.IDENTITY;
        }
        Affine back = place.inverse();
        return progress -> {
            Affine map = inScene.apply(progress);
            return map.equals(Affine.IDENTITY) ? map : place.then(map).then(back);
        };
    }

    /** @param distance 0 for the shape's own place, 1 for all of the motion */
    Affine at(double distance) {
        return away.equals(Affine.IDENTITY) || distance == 0
                ? Affine.IDENTITY
                : Affine.IDENTITY.interpolate(away, distance);
    }
}
