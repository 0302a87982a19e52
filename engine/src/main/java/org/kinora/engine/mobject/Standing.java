package org.kinora.engine.mobject;

import java.util.Optional;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.timeline.Property;

/**
 * Where a shape stands, and how it is moved from there: in its plane as long as that is flat or a part of the picture's
 * frame, otherwise in space.
 *
 * @param transform the shape's own place in the plane
 * @param attachment the shift that is added while it follows something
 */
record Standing(Property<Affine> transform, Property<Affine> attachment, Property<Pose> pose) {

    /**
     * Maps every point, in scene units.
     *
     * @param leaves whether the shape follows nothing from now on
     */
    void place(Affine map, boolean leaves) {
        Pose stance = pose.get();
        if (!stance.isFlat() && stance.stance() != Pose.Stance.IN_FRAME) {
            place(Affine3.of(map), leaves);
            return;
        }
        Affine own = transform.get();
        Affine shift = attachment.get();
        if (shift.equals(Affine.IDENTITY)) {
            transform.set(own.then(map));
        } else if (leaves) {
            transform.set(own.then(shift).then(map));
        } else {
            transform.set(own.then(shift).then(map).then(shift.inverse()));
        }
        if (leaves) {
            leave();
        }
    }

    /** Maps every point in space. */
    void place(Affine3 map, boolean leaves) {
        Affine3 shift = Affine3.of(attachment.get());
        if (shift.equals(Affine3.IDENTITY)) {
            pose.set(pose.get().then(map));
        } else if (leaves) {
            pose.set(pose.get().then(shift).then(map));
        } else {
            pose.set(pose.get().then(shift).then(map).then(shift.inverse()));
        }
        if (leaves) {
            leave();
        }
    }

    /** Faces the viewer from now on, turning about a point in space. */
    void face(Point3 about) {
        Affine3 place = pose.get().place();
        if (place.determinant() == 0) {
            throw new IllegalStateException("What is squeezed flat cannot be turned toward the viewer");
        }
        pose.set(new Pose(place, Pose.Stance.FACING, place.inverse().apply(about)));
    }

    /** Follows nothing from now on, and stands where the author placed it. */
    void leave() {
        if (attachment.isFollowing()) {
            followed().ifPresent(Attachment::end);
            attachment.set(Affine.IDENTITY);
        }
    }

    /** What it follows now. */
    Optional<Attachment> followed() {
        return attachment.state().owner() instanceof Attachment held ? Optional.of(held) : Optional.empty();
    }
}
