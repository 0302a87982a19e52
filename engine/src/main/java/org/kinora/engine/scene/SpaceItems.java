package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Face;
import org.kinora.engine.mobject.MeshMobject;
import org.kinora.engine.mobject.Polyhedron;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.space.MeshMember;
import org.kinora.engine.space.PlaneMember;
import org.kinora.engine.space.SpaceContent;
import org.kinora.engine.space.SpaceMember;
import org.kinora.engine.timeline.Moment;

/**
 * Gathers what a frame shows in space: shapes that follow one another, in one layer and with one z-index, are seen
 * together, whatever their order. What is fixed in the frame lies in front of them.
 */
final class SpaceItems {

    private final Projection projection;
    private final Camera camera;
    private final Moment moment;
    private final List<DrawItem> out;
    private final List<SpaceMember> members = new ArrayList<>();
    private final List<DrawItem> fixed = new ArrayList<>();
    private final Map<Polyhedron<?>, Integer> bodies = new IdentityHashMap<>();
    private int zIndex;
    private int spaces;

    SpaceItems(Camera camera, Moment moment, List<DrawItem> out) {
        this.camera = camera;
        this.moment = moment;
        this.out = out;
        projection = camera.projectionAt(moment);
    }

    /** Whether anything must be seen in perspective; otherwise the frame is flat. */
    static boolean isNeeded(Camera camera, Moment moment, List<Shape> shown) {
        return !camera.isFlatAt(moment) || shown.stream().anyMatch(shape -> standsInSpace(shape, moment));
    }

    private static boolean standsInSpace(Shape shape, Moment moment) {
        Pose pose = shape.poseAt(moment);
        if (pose.stance() == Pose.Stance.IN_FRAME) {
            return false;
        }
        return !pose.isFlat()
                || shape instanceof MeshMobject<?>
                || shape instanceof Redrawn redrawn
                        && redrawn.madeAt(moment).stream().anyMatch(made -> standsInSpace(made, moment));
    }

    /** Adds an item of a flat shape, seen from where the camera is. */
    void add(DrawItem item, Shape shape, Pose pose) {
        if (pose.stance() == Pose.Stance.IN_FRAME) {
            fixed.add(item);
        } else if (item instanceof ShapeItem drawn) {
            members.add(new PlaneMember(
                    drawn.path(),
                    drawn.toScene(),
                    placed(pose),
                    drawn.fill(),
                    drawn.stroke(),
                    drawn.opacity(),
                    shape.hasFacingStroke(),
                    shape instanceof Face face ? face.shading().at(moment) : 0,
                    shape instanceof Face face ? bodyOf(face) : PlaneMember.NO_BODY));
        } else {
            flush();
            out.add(facing((PixelItem) item, pose));
        }
    }

    /** Adds a surface. */
    void add(MeshMobject<?> surface, Affine placement, Pose pose, double opacity) {
        members.add(new MeshMember(surface.meshAt(moment), Affine3.of(placement).then(placed(pose)), opacity));
    }

    private Affine3 placed(Pose pose) {
        return pose.stance() == Pose.Stance.FACING
                ? pose.place().then(projection.facing(pose.place().apply(pose.pivot())))
                : pose.place();
    }

    private int bodyOf(Face face) {
        Polyhedron<?> solid = face.solid();
        return solid == null || !solid.shapesAt(moment).contains(face)
                ? PlaneMember.NO_BODY
                : bodies.computeIfAbsent(solid, unknown -> bodies.size());
    }

    /** Pictures are not bent: they are seen the way they would be if they were small. */
    private PixelItem facing(PixelItem item, Pose pose) {
        Homography seen = projection.ofPlane(placed(pose));
        Point middle = item.toScene().apply(Point.ORIGIN);
        if (seen.w(middle.x(), middle.y()) < projection.leastW()) {
            return new PixelItem(item.id(), item.content(), item.toScene(), 0);
        }
        return new PixelItem(
                item.id(), item.content(), item.toScene().then(seen.tangentAt(middle.x(), middle.y())), item.opacity());
    }

    /** Begins with shapes of another z-index, which are seen in front of the earlier ones. */
    void enter(int newZIndex) {
        if (newZIndex != zIndex) {
            flush();
            zIndex = newZIndex;
        }
    }

    /** Writes what was gathered. */
    void flush() {
        if (!members.isEmpty()) {
            SpaceContent content = new SpaceContent(projection, camera.lightAt(moment), members);
            out.add(new PixelItem(Long.MIN_VALUE + spaces++, content, Affine.IDENTITY, 1));
            members.clear();
        }
        out.addAll(fixed);
        fixed.clear();
    }
}
