package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Homography;
import org.kinora.engine.geometry.Path;
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
    private final Recoloring recoloring;
    private final Moment moment;
    private final List<DrawItem> out;
    private final List<Layer> layers;
    private final List<SpaceMember> members = new ArrayList<>();
    /** Of each member, its place in the scene's order. */
    private final List<Integer> places = new ArrayList<>();

    private final List<StandingPicture> pictures = new ArrayList<>();
    private final List<StandingPicture> fixed = new ArrayList<>();
    private final Map<Polyhedron<?>, Integer> bodies = new IdentityHashMap<>();
    private int zIndex;
    private int spaces;
    private int count;

    SpaceItems(Camera camera, Moment moment, Recoloring recoloring, List<DrawItem> out, List<Layer> layers) {
        this.camera = camera;
        this.recoloring = recoloring;
        this.moment = moment;
        this.out = out;
        this.layers = layers;
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
                || shape.effect().at(moment).motion().isInSpace()
                || shape instanceof MeshMobject<?>
                || shape instanceof Redrawn redrawn
                        && redrawn.madeAt(moment).stream().anyMatch(made -> standsInSpace(made, moment));
    }

    /** Adds an item of a flat shape, seen from where the camera is. */
    void add(DrawItem item, Shape shape, Pose pose) {
        if (pose.stance() == Pose.Stance.IN_FRAME) {
            fixed.add(StandingPicture.inFrame(List.of(item), List.of()));
        } else if (item instanceof ShapeItem drawn) {
            addMember(new PlaneMember(
                    drawn.id(),
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
            addPicture((PixelItem) item, shape, pose);
        }
    }

    private void addMember(SpaceMember member) {
        members.add(member);
        places.add(count++);
    }

    private void addPicture(PixelItem item, Shape shape, Pose pose) {
        Affine3 standing = placed(pose);
        Path outline = shape.path().at(moment);
        PixelItem seen = seen(item, standing);
        if (seen != null && !outline.isEmpty()) {
            pictures.add(
                    StandingPicture.of(seen, outline.bounds(), item.toScene(), standing, projection.eye(), count++));
        }
    }

    /** Adds a layer, whose items come with their own layers. */
    void add(List<Shape> shapes, List<DrawItem> items, List<Layer> itsLayers) {
        List<DrawItem> own = new ArrayList<>();
        for (DrawItem item : items) {
            // what is seen in space has numbers of its own in every layer
            own.add(
                    item instanceof PixelItem pixels && pixels.content() instanceof SpaceContent
                            ? new PixelItem(
                                    pixels.id() + (shapes.get(0).id() + 1 << 20),
                                    pixels.content(),
                                    pixels.toScene(),
                                    pixels.opacity())
                            : item);
        }
        if (shapes.stream().allMatch(shape -> shape.poseAt(moment).stance() == Pose.Stance.IN_FRAME)) {
            fixed.add(StandingPicture.inFrame(own, itsLayers));
            return;
        }
        pictures.add(StandingPicture.ofLayer(own, itsLayers, places(shapes), projection.eye(), count++));
    }

    private List<StandingPicture.Place> places(List<Shape> shapes) {
        List<StandingPicture.Place> standing = new ArrayList<>();
        for (Shape shape : shapes) {
            Pose pose = ShapeItems.moved(shape, shape.poseAt(moment), moment);
            Affine toPlane = shape.effect().at(moment).motion().flat().then(shape.placementAt(moment));
            Affine3 place = placed(pose);
            Path outline = shape.path().at(moment);
            if (shape instanceof MeshMobject<?> surface) {
                Affine3 own = Affine3.of(toPlane).then(place);
                standing.add(new StandingPicture.Place(
                        null, StandingPicture.corners(surface.meshAt(moment).box(), own)));
            } else if (pose.stance() != Pose.Stance.IN_FRAME && !outline.isEmpty()) {
                standing.add(
                        new StandingPicture.Place(place, StandingPicture.corners(outline.bounds(), toPlane, place)));
            }
        }
        return standing;
    }

    /** Adds a surface. */
    void add(MeshMobject<?> surface, Affine placement, Pose pose, double opacity) {
        addMember(new MeshMember(
                recoloring.of(surface.meshAt(moment)),
                Affine3.of(placement).then(placed(pose)),
                opacity,
                surface.fillOpacityAt(moment) < 1));
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

    /** A picture as it is seen; one that cannot be bent is seen as if it were small. Null if it is behind the eye. */
    private PixelItem seen(PixelItem item, Affine3 standing) {
        Homography seen = projection.ofPlane(standing);
        Optional<PixelContent> bent = item.content().seenBy(seen.after(item.toScene()), projection.leastW());
        if (bent.isPresent()) {
            return new PixelItem(item.id(), bent.get(), Affine.IDENTITY, item.opacity());
        }
        Point middle = item.toScene().apply(Point.ORIGIN);
        if (seen.w(middle.x(), middle.y()) < projection.leastW()) {
            return null;
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
        List<List<SpaceMember>> parted = new ArrayList<>();
        List<StandingPicture> ordered = fromBackToFront();
        for (int i = 0; i <= ordered.size(); i++) {
            parted.add(new ArrayList<>());
        }
        for (int i = 0; i < members.size(); i++) {
            int part = ordered.size();
            while (part > 0 && !ordered.get(part - 1).comesBefore(members.get(i), places.get(i))) {
                part--;
            }
            parted.get(part).add(members.get(i));
        }
        for (int part = 0; part < parted.size(); part++) {
            if (part > 0) {
                ordered.get(part - 1).writeTo(out, layers);
            }
            write(parted.get(part));
        }
        members.clear();
        places.clear();
        pictures.clear();
        fixed.forEach(picture -> picture.writeTo(out, layers));
        fixed.clear();
    }

    private void write(List<SpaceMember> part) {
        if (!part.isEmpty()) {
            SpaceContent content = new SpaceContent(projection, camera.lightAt(moment), part);
            out.add(new PixelItem(Long.MIN_VALUE + spaces++, content, Affine.IDENTITY, 1));
        }
    }

    /** The pictures so that each comes after those behind it; in a ring of them the scene's order decides. */
    private List<StandingPicture> fromBackToFront() {
        List<StandingPicture> rest = new ArrayList<>(pictures);
        List<StandingPicture> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            StandingPicture next = rest.stream()
                    .filter(one -> rest.stream().noneMatch(other -> other != one && one.comesAfter(other)))
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
