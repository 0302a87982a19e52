package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Point3;

/**
 * How a shape stands in space. A flat shape lies in the plane z = 0.
 *
 * @param place takes that plane to where the shape stands
 * @param stance whether it is seen in perspective
 * @param pivot the point, before {@code place}, about which a shape turns that keeps facing the viewer
 */
public record Pose(Affine3 place, Stance stance, Point3 pivot) {

    /** What the turn of the camera means for a shape. */
    public enum Stance {
        /** It is seen from wherever the camera is. */
        IN_SPACE,
        /** Its place is in space, but it always faces the viewer. */
        FACING,
        /** It is a part of the picture's frame, and the camera means nothing to it. */
        IN_FRAME
    }

    /** In the plane z = 0. */
    public static final Pose FLAT = new Pose(Affine3.IDENTITY, Stance.IN_SPACE, Point3.ORIGIN);

    public boolean isFlat() {
        return this == FLAT || stance == Stance.IN_SPACE && place.equals(Affine3.IDENTITY);
    }

    /** The same shape, moved by a map of space. */
    public Pose then(Affine3 map) {
        return new Pose(place.then(map), stance, pivot);
    }

    /** The same shape, moved within the coordinates that the pose takes to space. */
    public Pose after(Affine3 map) {
        return new Pose(map.then(place), stance, pivot);
    }

    /** The pose of a part of a whole, which has a place in the picture's plane and a pose itself. */
    public Pose within(Affine placement, Pose whole) {
        return new Pose(
                place.then(Affine3.of(placement)).then(whole.place),
                stance == Stance.IN_SPACE ? whole.stance : stance,
                stance == Stance.IN_SPACE ? whole.pivot : pivot);
    }

    Pose at(Affine3 newPlace) {
        return new Pose(newPlace, stance, pivot);
    }
}
