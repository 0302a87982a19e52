package org.kinora.engine.scene;

import java.util.List;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.EffectMotion;
import org.kinora.engine.mobject.MeshMobject;
import org.kinora.engine.mobject.PixelMobject;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Tipped;
import org.kinora.engine.mobject.Tips;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/** Makes the items of shapes at a moment, as a camera sees them; those in space are gathered until they are flushed. */
final class ShapeItems implements ItemMaker {

    /** Sets the id of a line's tips apart from that of the line. */
    private static final long TIPS = 1L << 61;

    private final Film film;
    private final Camera camera;
    private final Moment moment;
    private final List<DrawItem> items;
    /** Null if everything is flat. */
    private final SpaceItems space;

    private final Recoloring recoloring;

    /**
     * @param recoloring what becomes of the shapes' colours
     * @param shapes that will be added
     * @param items receives the items
     * @param layers receives those of layers that stand in space
     */
    ShapeItems(
            Film film,
            Camera camera,
            Moment moment,
            Recoloring recoloring,
            List<Shape> shapes,
            List<DrawItem> items,
            List<Layer> layers) {
        this.film = film;
        this.recoloring = recoloring;
        this.camera = camera;
        this.moment = moment;
        this.items = items;
        space = SpaceItems.isNeeded(camera, moment, shapes)
                ? new SpaceItems(camera, moment, recoloring, items, layers)
                : null;
    }

    @Override
    public void flush() {
        if (space != null) {
            space.flush();
        }
    }

    @Override
    public boolean ordersLayers() {
        return space != null;
    }

    @Override
    public void addLayer(List<Shape> shapes, List<DrawItem> made, List<Layer> layers) {
        space.enter(shapes.get(0).zIndex().at(moment));
        space.add(shapes, made, layers);
    }

    private void addTo(DrawItem item, Shape shape, Pose pose) {
        if (space == null) {
            items.add(item);
        } else {
            space.add(item, shape, pose);
        }
    }

    @Override
    public void add(Shape shape) {
        if (space != null) {
            space.enter(shape.zIndex().at(moment));
        }
        try {
            if (shape instanceof Redrawn redrawn) {
                addMade(redrawn);
            } else if (shape instanceof MeshMobject<?> surface) {
                addSurface(surface, Affine.IDENTITY, moved(surface, surface.poseAt(moment)), 1);
            } else {
                add(shape, item(shape, shape.id()));
                add(shape, tips(shape, shape.id()));
            }
        } catch (Throwable failed) {
            throw film.failure(moment, shape.getClass().getSimpleName(), failed);
        }
    }

    /** @param item null for none */
    private void add(Shape shape, DrawItem item) {
        if (item != null) {
            Pose pose = moved(shape, shape.poseAt(moment));
            addTo(pose.stance() == Pose.Stance.IN_FRAME ? inFrame(item) : item, shape, pose);
        }
    }

    /** An item that the camera does not move. */
    private DrawItem inFrame(DrawItem item) {
        Affine view = camera.viewAt(moment);
        if (view.equals(Affine.IDENTITY)) {
            return item;
        }
        DrawItem placed = within(item, Effect.NONE, view.inverse(), 1);
        return placed instanceof ShapeItem shape
                ? new ShapeItem(
                        shape.id(),
                        shape.path(),
                        shape.toScene(),
                        shape.fill(),
                        shape.stroke().scaled(1 / view.meanScale()),
                        shape.opacity())
                : placed;
    }

    /** @param outer the place of a whole that it is a part of, and how opaque that is */
    private void addSurface(MeshMobject<?> surface, Affine outer, Pose pose, double outerOpacity) {
        Effect effect = surface.effect().at(moment);
        double opacity = surface.opacity().at(moment)
                * effect.presence()
                * surface.shownAt(moment)
                * surface.fillOpacityAt(moment)
                * outerOpacity;
        if (opacity > 0) {
            space.add(surface, placed(surface, effect).then(outer), pose, Math.min(1, opacity));
        }
    }

    /** Adds the shapes that are made for this moment alone, placed and faded like the whole. */
    private void addMade(Redrawn whole) {
        Effect effect = recoloring.of(whole.effect().at(moment));
        Affine placement = placed(whole, effect);
        double opacity = whole.opacity().at(moment) * effect.presence();
        Pose pose = moved(whole, whole.poseAt(moment));
        int number = 0;
        for (Shape part : whole.madeAt(moment)) {
            long id = whole.idOfMade(number++);
            Pose own = moved(part, part.poseAt(moment));
            // a flat part is placed in the whole's plane, and one in space as the whole would place a flat thing
            Pose both = own.isFlat() ? pose : own.within(placement, pose);
            Affine outer = own.isFlat() ? placement : Affine.IDENTITY;
            if (part instanceof MeshMobject<?> surface) {
                addSurface(surface, outer, both, opacity);
                continue;
            }
            for (DrawItem item : new DrawItem[] {item(part, id), tips(part, id)}) {
                if (item != null && opacity > 0) {
                    DrawItem placed = within(item, effect, outer, opacity);
                    addTo(both.stance() == Pose.Stance.IN_FRAME ? inFrame(placed) : placed, part, both);
                }
            }
        }
    }

    /** An item of a whole that is itself placed and faded. */
    private static DrawItem within(DrawItem item, Effect effect, Affine placement, double opacity) {
        if (item instanceof PixelItem pixels) {
            return new PixelItem(
                    pixels.id(),
                    pixels.content(),
                    pixels.toScene().then(placement),
                    Math.min(1, pixels.opacity() * opacity));
        }
        ShapeItem shape = (ShapeItem) item;
        return new ShapeItem(
                shape.id(),
                effect.of(shape.path()),
                shape.toScene().then(placement),
                effect.ofFill(shape.fill()),
                effect.ofStroke(shape.stroke(), shape.fill()),
                Math.min(1, shape.opacity() * opacity));
    }

    /** Null if nothing of the shape can be seen. */
    private DrawItem item(Shape shape, long id) {
        Effect effect = recoloring.of(shape.effect().at(moment));
        double opacity = shape.opacity().at(moment) * effect.presence();
        if (opacity <= 0) {
            return null;
        }
        if (shape instanceof PixelMobject<?> picture) {
            double share = opacity * effect.filled() * (effect.to() - effect.from());
            return share <= 0
                    ? null
                    : new PixelItem(
                            id, recoloring.of(picture.pictureAt(moment)), placed(shape, effect), Math.min(1, share));
        }
        Paint fill = recoloring.of(shape.fill().at(moment));
        Stroke stroke = effect.ofStroke(recoloring.of(shape.stroke().at(moment)), fill);
        Paint filled = effect.ofFill(fill);
        if (filled.isInvisible() && stroke.isInvisible()) {
            return null;
        }
        Path path = shape.drawnAt(moment, effect);
        if (path.isEmpty()) {
            return null;
        }
        if (shape instanceof Tipped<?> line) {
            path = line.tips().at(moment).shaft(path, placed(shape, effect));
        }
        return new ShapeItem(id, path, placed(shape, effect), filled, stroke, Math.min(1, opacity));
    }

    /** The tips of a line, in the paint of its stroke, where as much of it ends as is drawn; null if it has none. */
    private DrawItem tips(Shape shape, long id) {
        Tips tips = shape instanceof Tipped<?> line ? line.tips().at(moment) : Tips.NONE;
        if (tips.areNone()) {
            return null;
        }
        Effect effect = recoloring.of(shape.effect().at(moment));
        double opacity = shape.opacity().at(moment) * effect.presence();
        Stroke stroke = effect.ofStroke(recoloring.of(shape.stroke().at(moment)), Color.TRANSPARENT);
        Affine placed = placed(shape, effect);
        Path outline = tips.outline(shape.drawnAt(moment, effect), placed);
        return opacity <= 0 || stroke.isInvisible() || outline.isEmpty()
                ? null
                : new ShapeItem(id ^ TIPS, outline, placed, stroke.paint(), Stroke.NONE, Math.min(1, opacity));
    }

    private Affine placed(Shape shape, Effect effect) {
        Affine placement = shape.placementAt(moment);
        Affine motion = effect.motion().flat();
        return motion.equals(Affine.IDENTITY) ? placement : motion.then(placement);
    }

    /** A pose during an effect that moves the shape in space. */
    private Pose moved(Shape shape, Pose pose) {
        return moved(shape, pose, moment);
    }

    static Pose moved(Shape shape, Pose pose, Moment moment) {
        EffectMotion motion = shape.effect().at(moment).motion();
        return motion.isInSpace() ? pose.after(motion.inSpace()) : pose;
    }
}
