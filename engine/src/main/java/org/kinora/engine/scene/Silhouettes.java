package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.MeshMobject;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/** The insides of shapes, all white, as a camera sees them in space: what a clip keeps. */
final class Silhouettes {

    private Silhouettes() {}

    static List<DrawItem> of(List<Shape> shapes, Camera camera, Moment moment) {
        List<DrawItem> items = new ArrayList<>();
        SpaceItems space = new SpaceItems(camera, moment, new Recoloring(), items, new ArrayList<>());
        for (Shape shape : shapes) {
            Pose pose = ShapeItems.moved(shape, shape.poseAt(moment), moment);
            Affine motion = shape.effect().at(moment).motion().flat();
            Affine placed = motion.then(shape.placementAt(moment));
            Path path = shape.path().at(moment);
            if (shape instanceof MeshMobject<?> surface) {
                space.add(surface, placed, pose, 1);
            } else if (!path.isEmpty()) {
                Affine place = pose.stance() == Pose.Stance.IN_FRAME
                        ? placed.then(camera.viewAt(moment).inverse())
                        : placed;
                space.add(new ShapeItem(shape.id(), path, place, Color.WHITE, Stroke.NONE, 1), shape, pose);
            }
        }
        space.flush();
        return items;
    }
}
