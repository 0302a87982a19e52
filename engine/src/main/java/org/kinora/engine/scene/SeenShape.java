package org.kinora.engine.scene;

import java.util.Optional;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.timeline.Moment;

/**
 * A shape as it is seen at a moment.
 *
 * @param drawn the shape itself, or the {@link org.kinora.engine.mobject.Redrawn} that has made it for this moment
 * @param toScene from the shape's own coordinates to the plane in which it lies
 * @param opacity of the shape and of the layers around it, 0 to 1
 */
record SeenShape(Shape shape, Shape drawn, Affine toScene, Pose pose, double opacity, Moment moment) {

    Path path() {
        return shape.path().at(moment);
    }

    /** The fill with the shape's opacity in its alpha, if it is one colour. */
    Optional<Color> color(Recoloring recoloring) {
        Effect effect = recoloring.of(shape.effect().at(moment));
        Paint fill = effect.ofFill(recoloring.of(shape.fill().at(moment)));
        return fill instanceof Color color ? Optional.of(color.withOpacity(opacity)) : Optional.empty();
    }

    boolean isFilled() {
        return opacity > 0 && !shape.fill().at(moment).isInvisible();
    }

    /** The rectangle in the picture, in the frame's units, around the whole outline; empty if that is not in front of the eye. */
    Optional<Bounds> bounds(Camera camera) {
        Path path = path();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (isFlat(camera)) {
            return Optional.of(path.bounds(toPicture(camera)));
        }
        Affine view = camera.viewAt(moment);
        Projection projection = camera.projectionAt(moment);
        Affine3 place = pose.stance() == Pose.Stance.FACING
                ? pose.place().then(projection.facing(pose.place().apply(pose.pivot())))
                : pose.place();
        Bounds own = path.bounds();
        Bounds seen = null;
        for (Point corner : new Point[] {
            new Point(own.left(), own.bottom()),
            new Point(own.right(), own.bottom()),
            new Point(own.left(), own.top()),
            new Point(own.right(), own.top())
        }) {
            Point flat = toScene.apply(corner);
            Point3 inSpace = place.apply(flat.x(), flat.y(), 0);
            if (projection.w(inSpace) < projection.leastW()) {
                return Optional.empty();
            }
            Bounds at = Bounds.at(view.apply(projection.apply(inSpace)));
            seen = seen == null ? at : seen.union(at);
        }
        return Optional.of(seen);
    }

    /** From the shape's own coordinates to the frame's units, for what is flat. */
    Affine toPicture(Camera camera) {
        return pose.stance() == Pose.Stance.IN_FRAME ? toScene : toScene.then(camera.viewAt(moment));
    }

    /** Whether the camera sees it as it lies in the scene, or it is a part of the frame. */
    boolean isFlat(Camera camera) {
        return pose.stance() == Pose.Stance.IN_FRAME || pose.isFlat() && camera.isFlatAt(moment);
    }

    /** How much larger lengths are in the picture than in the shape's own coordinates, near its middle. */
    double scale(Camera camera) {
        Path path = path();
        double own = Math.max(path.bounds().height(), path.bounds().width());
        if (isFlat(camera) || own == 0) {
            return toPicture(camera).meanScale();
        }
        return bounds(camera)
                .map(seen -> Math.max(seen.height(), seen.width()) / own)
                .orElse(0.0);
    }
}
