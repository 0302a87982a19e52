package org.kinora.engine.scene;

import java.util.List;
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
import org.kinora.engine.mobject.PixelMobject;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.timeline.Moment;

/**
 * A shape as a film shows it at a moment. Places are in the frame's units: the picture is 8 high, its middle is the origin.
 *
 * <pre>{@code
 * for (SeenShape seen : SeenShape.in(film, 60)) {
 *     System.out.println(seen.shape() + " " + seen.bounds());
 * }
 * }</pre>
 */
public final class SeenShape {

    private final Film film;
    private final Shape shape;
    private final Shape drawn;
    private final Affine toScene;
    private final Pose pose;
    private final double opacity;
    private final Moment moment;

    /**
     * @param drawn the shape itself, or the {@link org.kinora.engine.mobject.Redrawn} that has made it for this moment
     * @param toScene from the shape's own coordinates to the plane in which it lies
     * @param opacity of the shape and of the layers around it, 0 to 1
     */
    SeenShape(Film film, Shape shape, Shape drawn, Affine toScene, Pose pose, double opacity, Moment moment) {
        this.film = film;
        this.shape = shape;
        this.drawn = drawn;
        this.toScene = toScene;
        this.pose = pose;
        this.opacity = opacity;
        this.moment = moment;
    }

    /** The shapes that a frame shows, from back to front, those of redrawn wholes one by one. */
    public static List<SeenShape> in(Film film, long frame) {
        return SeenShapes.at(film, film.moment(frame));
    }

    public Shape shape() {
        return shape;
    }

    /** The shape itself, or the {@link org.kinora.engine.mobject.Redrawn} that has made it for this moment. */
    public Shape drawn() {
        return drawn;
    }

    public Moment moment() {
        return moment;
    }

    /** Whether something of it, its fill, its stroke or its pixels, can be seen. */
    boolean isVisible() {
        return opacity > 0
                && (shape instanceof PixelMobject<?>
                        || isFilled()
                        || !shape.stroke().at(moment).isInvisible());
    }

    /** The fill with the shape's opacity in its alpha; empty if it is not of one colour. */
    public Optional<Color> fill() {
        return colored(paint());
    }

    /** The stroke's colour with the shape's opacity in its alpha; empty if it is not of one colour. */
    public Optional<Color> stroke() {
        return colored(effect()
                .ofStroke(film.recoloring().of(shape.stroke().at(moment)), paint())
                .paint());
    }

    /** The stroke's width in the frame's units; 0 without a stroke. */
    public double strokeWidth() {
        double width = effect().ofStroke(shape.stroke().at(moment), paint()).width() / 100;
        return isFlat() && pose.stance() != Pose.Stance.IN_FRAME
                ? width * film.camera().viewAt(moment).meanScale()
                : width;
    }

    private Optional<Color> colored(Paint paint) {
        return paint instanceof Color color ? Optional.of(color.withOpacity(opacity)) : Optional.empty();
    }

    private Paint paint() {
        return effect().ofFill(film.recoloring().of(shape.fill().at(moment)));
    }

    private Effect effect() {
        return film.recoloring().of(shape.effect().at(moment));
    }

    /** Whether it has a fill, of whichever kind, that can be seen. */
    public boolean isFilled() {
        return opacity > 0 && !shape.fill().at(moment).isInvisible();
    }

    /** Whether an animation lets only a part of it be seen, or lets something shine through it. */
    public boolean isOnItsWay() {
        Effect effect = shape.effect().at(moment);
        return effect.filled() < 1 || effect.presence() < 1 || effect.from() > 0 || effect.to() < 1;
    }

    /** The rectangle in the picture around the whole outline; empty if that is empty, or not in front of the eye. */
    public Optional<Bounds> bounds() {
        Path path = path();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (isFlat()) {
            return Optional.of(path.bounds(toPicture()));
        }
        Affine view = film.camera().viewAt(moment);
        Projection projection = film.camera().projectionAt(moment);
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

    /** Whether its outline is around a point of the picture; never in space, and never before it has grown out of a point. */
    public boolean surrounds(Point point) {
        if (!isFlat()) {
            return false;
        }
        Affine toPicture = toPicture();
        return toPicture.determinant() != 0
                && Inside.of(path(), toPicture.inverse().apply(point));
    }

    /** How much larger lengths are in the picture than in the shape's own coordinates, near its middle. */
    public double scale() {
        Path path = path();
        double own = Math.max(path.bounds().height(), path.bounds().width());
        if (isFlat() || own == 0) {
            return toPicture().meanScale();
        }
        return bounds()
                .map(seen -> Math.max(seen.height(), seen.width()) / own)
                .orElse(0.0);
    }

    /** Whether the camera sees it as it lies in the scene, or it is a part of the frame. */
    public boolean isFlat() {
        Camera camera = film.camera();
        return pose.stance() == Pose.Stance.IN_FRAME || pose.isFlat() && camera.isFlatAt(moment);
    }

    Path path() {
        return shape.path().at(moment);
    }

    /** From the shape's own coordinates to the frame's units, for what is flat. */
    Affine toPicture() {
        return pose.stance() == Pose.Stance.IN_FRAME
                ? toScene
                : toScene.then(film.camera().viewAt(moment));
    }
}
