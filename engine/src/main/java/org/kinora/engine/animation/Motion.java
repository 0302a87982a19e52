package org.kinora.engine.animation;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.mobject.Shape;

/** A motion to another place for the time of an animation, in a shape's own coordinates: it goes along wherever the shape goes. */
final class Motion {

    private final Affine away;

    private Motion(Affine away) {
        this.away = away;
    }

    /** @param inScene what the motion does to the points of the scene where the shape stands now */
    static Motion of(Shape shape, Affine inScene) {
        Affine place = shape.placement();
        // what is squeezed flat stays so, wherever it is
        return new Motion(
                inScene.equals(Affine.IDENTITY) || place.determinant() == 0
                        ? Affine.IDENTITY
                        : place.then(inScene).then(place.inverse()));
    }

    /** @param distance 0 where the shape is at home, 1 for all the way */
    Affine at(double distance) {
        return away.equals(Affine.IDENTITY) || distance == 0
                ? Affine.IDENTITY
                : Affine.IDENTITY.interpolate(away, distance);
    }
}
