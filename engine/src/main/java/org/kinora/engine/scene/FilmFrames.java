package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.MeshMobject;
import org.kinora.engine.mobject.PixelMobject;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/** The frames of a recorded scene: evaluates the properties of everything that is shown. */
public final class FilmFrames implements FrameSource {

    /** Long enough that going through everything that ever appears costs little per frame, however long the film. */
    private static final long STRETCH_FRAMES = 64;

    /** The shapes that are shown at some time from the first frame up to but not including the end. */
    private record Stretch(long first, long end, List<Shape> shown) {}

    private record Entrance(Shape shape, int zIndex, double order) {}

    private static final Comparator<Entrance> BACK_TO_FRONT =
            Comparator.comparingInt(Entrance::zIndex).thenComparingDouble(Entrance::order);

    private final Film film;
    /** The latest stretch that was needed: frames are mostly asked for in order. */
    private volatile Stretch stretch = new Stretch(0, 0, List.of());

    public FilmFrames(Film film) {
        this.film = film;
    }

    @Override
    public long frameCount() {
        return film.frameCount();
    }

    @Override
    public boolean isComplete() {
        return film.isComplete();
    }

    @Override
    public boolean has(long n) {
        return film.has(n);
    }

    @Override
    public DrawList frame(long n) {
        Moment moment = film.moment(n);
        try {
            return drawList(n, moment);
        } catch (Throwable failed) {
            // the scene's own functions may throw anything, checked or not
            throw film.failure(moment, "", failed);
        }
    }

    private DrawList drawList(long n, Moment moment) {
        List<Entrance> shown = new ArrayList<>();
        for (Shape shape : candidates(n)) {
            double order = shape.orderAt(moment);
            if (order >= 0) {
                shown.add(new Entrance(shape, shape.zIndex().at(moment), order));
            }
        }
        shown.sort(BACK_TO_FRONT);
        List<Shape> shapes = shown.stream().map(Entrance::shape).toList();
        LayerOrder order = new LayerOrder(film.displayed().layers(), moment);
        List<DrawItem> items = new ArrayList<>(shown.size());
        Frame frame = new Frame(moment, items, SpaceItems.isNeeded(film.camera(), moment, shapes)
                ? new SpaceItems(film.camera(), moment, items)
                : null);
        if (order.isEmpty()) {
            for (Entrance entrance : shown) {
                frame.enter(entrance.zIndex);
                addItems(entrance.shape, frame);
            }
            frame.flush();
            return new DrawList(film.backgroundAt(moment), film.camera().viewAt(moment), items);
        }
        order.arrange(shapes);
        return new DrawList(
                film.backgroundAt(moment), film.camera().viewAt(moment), items, addLayers(order, frame));
    }

    /** A frame while its items are being collected. @param space null if everything is flat */
    private record Frame(Moment moment, List<DrawItem> items, SpaceItems space) {

        /** Shapes with this z-index come next. */
        void enter(int zIndex) {
            if (space != null) {
                space.enter(zIndex);
            }
        }

        void flush() {
            if (space != null) {
                space.flush();
            }
        }

        void add(DrawItem item, Shape shape, Pose pose) {
            if (space == null) {
                items.add(item);
            } else {
                space.add(item, shape, pose);
            }
        }
    }

    private List<Layer> addLayers(LayerOrder order, Frame frame) {
        List<DrawItem> items = frame.items;
        // invisible shapes have no item, so indices of shapes are not indices of items
        int[] firstItem = new int[order.shapes().size() + 1];
        for (int i = 0; i < order.shapes().size(); i++) {
            if (order.isBoundary(i)) {
                frame.flush();
            }
            frame.enter(order.shapes().get(i).zIndex().at(frame.moment));
            firstItem[i] = items.size();
            if (!order.isGone(i)) {
                addItems(order.shapes().get(i), frame);
            }
        }
        frame.flush();
        firstItem[order.shapes().size()] = items.size();
        List<Layer> layers = new ArrayList<>();
        for (LayerOrder.Span span : order.spans()) {
            int first = firstItem[span.firstShape()];
            int end = firstItem[span.endShape()];
            if (first < end) {
                layers.add(new Layer(first, end, span.opacity(), span.blend()));
            }
        }
        return layers;
    }

    private List<Shape> candidates(long n) {
        Stretch latest = stretch;
        if (n >= latest.first && n < latest.end) {
            return latest.shown;
        }
        long first = n - n % STRETCH_FRAMES;
        long last = first + STRETCH_FRAMES - 1;
        if (!film.knows(last)) {
            return film.displayed().shapes();
        }
        List<Shape> shown = new ArrayList<>(film.displayed().shapes());
        shown.removeIf(shape -> shape.isHiddenOver(film.moment(first), film.moment(last)));
        stretch = new Stretch(first, last + 1, shown);
        return shown;
    }

    private void addItems(Shape shape, Frame frame) {
        try {
            if (shape instanceof Redrawn redrawn) {
                addMade(redrawn, frame);
            } else if (shape instanceof MeshMobject<?> surface) {
                addSurface(surface, Affine.IDENTITY, surface.poseAt(frame.moment), 1, frame);
            } else {
                DrawItem item = item(shape, frame.moment);
                if (item != null) {
                    Pose pose = shape.poseAt(frame.moment);
                    frame.add(pose.stance() == Pose.Stance.IN_FRAME ? inFrame(item, frame.moment) : item, shape, pose);
                }
            }
        } catch (Throwable failed) {
            throw film.failure(frame.moment, shape.getClass().getSimpleName(), failed);
        }
    }

    /** An item that the camera does not move. */
    private DrawItem inFrame(DrawItem item, Moment moment) {
        Affine view = film.camera().viewAt(moment);
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
    private static void addSurface(
            MeshMobject<?> surface, Affine outer, Pose pose, double outerOpacity, Frame frame) {
        Effect effect = surface.effect().at(frame.moment);
        double opacity = surface.opacity().at(frame.moment)
                * effect.presence()
                * surface.shownAt(frame.moment)
                * surface.fillOpacityAt(frame.moment)
                * outerOpacity;
        if (opacity > 0) {
            frame.space.add(
                    surface, placed(surface, effect, frame.moment).then(outer), pose, Math.min(1, opacity));
        }
    }

    /** Adds the shapes that are made for this moment alone, placed and faded like the whole. */
    private void addMade(Redrawn whole, Frame frame) {
        Moment moment = frame.moment;
        Effect effect = whole.effect().at(moment);
        Affine placement = placed(whole, effect, moment);
        double opacity = whole.opacity().at(moment) * effect.presence();
        Pose pose = whole.poseAt(moment);
        int number = 0;
        for (Shape part : whole.madeAt(moment)) {
            long id = whole.idOfMade(number++);
            Pose own = part.poseAt(moment);
            // a flat part is placed in the whole's plane, and one in space as the whole would place a flat thing
            Pose both = own.isFlat() ? pose : own.within(placement, pose);
            Affine outer = own.isFlat() ? placement : Affine.IDENTITY;
            if (part instanceof MeshMobject<?> surface) {
                addSurface(surface, outer, both, opacity, frame);
                continue;
            }
            DrawItem item = item(part, id, moment);
            if (item != null && opacity > 0) {
                DrawItem placed = within(item, effect, outer, opacity);
                frame.add(
                        both.stance() == Pose.Stance.IN_FRAME ? inFrame(placed, moment) : placed, part, both);
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

    private static DrawItem item(Shape shape, Moment moment) {
        return item(shape, shape.id(), moment);
    }

    /** Null if nothing of the shape can be seen. */
    private static DrawItem item(Shape shape, long id, Moment moment) {
        Effect effect = shape.effect().at(moment);
        double opacity = shape.opacity().at(moment) * effect.presence();
        if (opacity <= 0) {
            return null;
        }
        if (shape instanceof PixelMobject<?> picture) {
            double share = opacity * effect.filled() * (effect.to() - effect.from());
            return share <= 0
                    ? null
                    : new PixelItem(id, picture.pictureAt(moment), placed(shape, effect, moment), Math.min(1, share));
        }
        Paint fill = shape.fill().at(moment);
        Stroke stroke = effect.ofStroke(shape.stroke().at(moment), fill);
        Paint filled = effect.ofFill(fill);
        if (filled.isInvisible() && stroke.isInvisible()) {
            return null;
        }
        Path path = effect.of(shape.path().at(moment));
        if (path.isEmpty()) {
            return null;
        }
        return new ShapeItem(id, path, placed(shape, effect, moment), filled, stroke, Math.min(1, opacity));
    }

    private static Affine placed(Shape shape, Effect effect, Moment moment) {
        Affine placement = shape.placementAt(moment);
        return effect.motion().equals(Affine.IDENTITY)
                ? placement
                : effect.motion().then(placement);
    }
}
