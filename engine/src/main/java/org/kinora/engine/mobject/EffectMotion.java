package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;

/**
 * How an effect moves a shape's picture: in its plane, or in space, where the parts of a solid lie in planes of their
 * own and still move as one.
 *
 * @param flat in the shape's own coordinates, before its placement
 * @param inSpace after its placement and before its pose
 */
public record EffectMotion(Affine flat, Affine3 inSpace) {

    public static final EffectMotion NONE = new EffectMotion(Affine.IDENTITY, Affine3.IDENTITY);

    /** @param map in the shape's own coordinates, before its placement */
    public static EffectMotion ofPlane(Affine map) {
        return new EffectMotion(map, Affine3.IDENTITY);
    }

    /** @param map in the coordinates that the shape's pose takes to space */
    public static EffectMotion ofSpace(Affine3 map) {
        return new EffectMotion(Affine.IDENTITY, map);
    }

    public boolean isInSpace() {
        return !inSpace.equals(Affine3.IDENTITY);
    }

    /** This motion and then another one. */
    EffectMotion then(EffectMotion next) {
        return new EffectMotion(
                flat.equals(Affine.IDENTITY) ? next.flat : flat.then(next.flat),
                isInSpace() ? inSpace.then(next.inSpace) : next.inSpace);
    }
}
