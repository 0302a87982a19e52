package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Box3;
import org.kinora.engine.geometry.Morph;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recorder;
import org.kinora.engine.timeline.Recording;

/**
 * One outline with a fill and a stroke; manim's vectorized mobject. To write a shape of your own, extend this class, or
 * {@link DerivedShape} if its outline depends on properties.
 *
 * <pre>{@code
 * final class Diamond extends VMobject<Diamond> {
 *     Diamond() {
 *         super(Path.polygon(Point.UP, Point.LEFT, Point.DOWN, Point.RIGHT));
 *     }
 * }
 * }</pre>
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract non-sealed class VMobject<S extends VMobject<S>> extends FluentMobject<S> implements Shape {

    /** The stroke width of a new shape, in hundredths of a unit; manim's. */
    public static final double DEFAULT_STROKE_WIDTH = 4;

    private static final double HIDDEN = -1;

    private long id = displayList().newId();
    private final Property<Path> path;
    private final Property<Affine> transform;
    private final Property<Affine> attachment;
    private final Property<Paint> fill;
    private final Property<Stroke> stroke;
    private final Property<Double> opacity;
    private final Property<Integer> zIndex;
    private final Property<Pose> pose;
    /**
     * What transforms have made of this: itself and what was split off, or nothing if it was merged into another shape.
     */
    private final Property<List<Shape>> pieces;

    private Property<Effect> effect;
    private Property<Double> order;

    /** A shape with a white stroke and no fill. */
    protected VMobject(Path outline) {
        this(outline, Color.TRANSPARENT, new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
    }

    protected VMobject(Path outline, Paint fill, Stroke stroke) {
        path = property("outline", outline, (from, to) -> Morph.between(from, to)::at);
        transform = property("place", Affine.IDENTITY, new Placement());
        attachment = property("place beside what it follows", Affine.IDENTITY, new Placement());
        this.fill = property("fill", fill, new Paints());
        this.stroke = property("stroke", stroke, new Strokes());
        opacity = property("opacity", 1.0, Interpolator::numbers);
        zIndex = property("z-index", 0, Interpolator::switching);
        pose = property("pose", Pose.FLAT, new Poses());
        pieces = structure("pieces", List.of(this));
        showAnew();
    }

    private void showAnew() {
        effect = new Property<>(this, "effect", Effect.NONE, new Effects());
        order = new Property<>(this, "visibility", HIDDEN, Interpolator::switching);
    }

    @Override
    public final Property<Path> path() {
        return path;
    }

    @Override
    public final Property<Affine> transform() {
        return transform;
    }

    @Override
    public final Property<Affine> attachment() {
        return attachment;
    }

    @Override
    public final Property<Paint> fill() {
        return fill;
    }

    @Override
    public final Property<Stroke> stroke() {
        return stroke;
    }

    @Override
    public final Property<Double> opacity() {
        return opacity;
    }

    @Override
    public final Property<Integer> zIndex() {
        return zIndex;
    }

    @Override
    public final Property<Pose> pose() {
        return pose;
    }

    @Override
    public final Pose poseAt(Moment moment) {
        Pose stance = pose.at(moment);
        Affine shift = attachment.at(moment);
        if (stance.isFlat() || shift.equals(Affine.IDENTITY)) {
            return stance;
        }
        // what follows is shifted in the scene and not in its own plane, in which its placement has the shift by now
        Affine3 after = Affine3.of(shift);
        return stance.at(after.inverse().then(stance.place()).then(after));
    }

    /** True, as in manim: a stroke is as wide when its shape is seen from the side; false lets it lie in the shape's plane. */
    @Override
    public boolean hasFacingStroke() {
        return true;
    }

    @Override
    public final Property<Effect> effect() {
        return effect;
    }

    @Override
    public final Affine placementAt(Moment moment) {
        Affine shift = attachment.at(moment);
        return shift == Affine.IDENTITY
                ? transform.at(moment)
                : transform.at(moment).then(shift);
    }

    @Override
    public final Affine placement() {
        return placementAt(Recording.current().now());
    }

    @Override
    public final Path outlineAt(Moment moment) {
        return path.at(moment).transformed(seenFrom(moment));
    }

    @Override
    public final Path outline() {
        return outlineAt(Recording.current().now());
    }

    /** From the shape's own coordinates to where it is seen. */
    private Affine seenFrom(Moment moment) {
        Affine motion = effect.at(moment).motion().flat();
        return motion == Affine.IDENTITY ? placementAt(moment) : motion.then(placementAt(moment));
    }

    /** Where a point of the shape's own coordinates is seen at a moment. */
    final Point seenAt(Point own, Moment moment) {
        Point flat = seenFrom(moment).apply(own);
        Pose stance = poseAt(moment);
        return stance.isFlat()
                ? flat
                : stance.place().apply(flat.x(), flat.y(), 0).flat();
    }

    /** Runs the other way around from now on: where it ended it begins, for what draws it or moves along it. */
    public final S reverseDirection() {
        path.set(path.get().reversed());
        return self();
    }

    @Override
    public final long id() {
        return id;
    }

    @Override
    public final double orderAt(Moment moment) {
        return order.at(moment);
    }

    @Override
    public final boolean isHiddenOver(Moment first, Moment last) {
        return order.at(first) == HIDDEN && order.isConstantOver(first.frame(), last.frame());
    }

    @Override
    public final boolean isShown() {
        return order.get() != HIDDEN;
    }

    /** Shows it from now on, at this place in the drawing order. */
    final void enter(double place) {
        displayList().enlist(this);
        order.set(place);
    }

    final void leave() {
        order.set(HIDDEN);
    }

    @Override
    public final List<Shape> shapesAt(Moment moment) {
        List<Shape> all = pieces.at(moment);
        if (all.size() < 2) {
            return all;
        }
        return all.stream()
                .flatMap(piece -> piece == this ? Stream.of(this) : piece.shapesAt(moment).stream())
                .toList();
    }

    @Override
    final List<? extends FluentMobject<?>> constituents() {
        return pieces.get().stream()
                .filter(piece -> piece != this)
                .map(piece -> (VMobject<?>) piece)
                .toList();
    }

    @Override
    final Property<?> composition() {
        return pieces;
    }

    /** Consists of itself and these pieces from now on. */
    final void split(List<? extends Shape> others) {
        List<Shape> all = new ArrayList<>(pieces.get());
        all.addAll(others);
        pieces.set(List.copyOf(all));
    }

    /** Is merged into another shape from now on, and has no bounds of its own. */
    final void merge() {
        pieces.set(List.of());
        leave();
    }

    @Override
    public Bounds boundsAt(Moment moment) {
        List<Shape> all = shapesAt(moment);
        if (all.size() > 1) {
            return super.boundsAt(moment);
        }
        return seenBoundsAt(moment).orElseGet(() -> {
            Point origin = seenFrom(moment).apply(Point.ORIGIN);
            return Bounds.at(
                    poseAt(moment).place().apply(origin.x(), origin.y(), 0).flat());
        });
    }

    /** The rectangle around the outline under this placement; empty if the outline is. Paint plays no part. */
    Optional<Bounds> boundsAt(Moment moment, Affine place) {
        Path outline = path.at(moment);
        if (outline.isEmpty()) {
            return Optional.empty();
        }
        Bounds bounds = outline.bounds(place);
        Tips tips = this instanceof Tipped<?> line ? line.tips().at(moment) : Tips.NONE;
        Path ends = tips.areNone() ? Path.EMPTY : tips.outline(outline, place);
        return Optional.of(ends.isEmpty() ? bounds : bounds.union(ends.bounds(place)));
    }

    final Optional<Bounds> seenBoundsAt(Moment moment) {
        return boundsAt(moment, seenFrom(moment), poseAt(moment));
    }

    /** The rectangle around it if it followed nothing. */
    final Optional<Bounds> unattachedBoundsAt(Moment moment) {
        return boundsAt(moment, transform.at(moment), pose.at(moment));
    }

    private Optional<Bounds> boundsAt(Moment moment, Affine placement, Pose stance) {
        Optional<Bounds> flat = boundsAt(moment, placement);
        return flat.isEmpty() || stance.isFlat()
                ? flat
                : Optional.of(boxAt(moment, placement, stance.place()).flat());
    }

    /** The box in space around everything at a moment. */
    final Box3 boxAt(Moment moment) {
        return boxAt(moment, seenFrom(moment), poseAt(moment).place());
    }

    /** As {@link #boxAt(Moment)}, with other places in the plane and in space. */
    Box3 boxAt(Moment moment, Affine placement, Affine3 place) {
        Bounds flat = boundsAt(moment, placement).orElseGet(() -> Bounds.at(placement.apply(Point.ORIGIN)));
        return Box3.around(List.of(
                place.apply(flat.left(), flat.bottom(), 0),
                place.apply(flat.right(), flat.bottom(), 0),
                place.apply(flat.left(), flat.top(), 0),
                place.apply(flat.right(), flat.top(), 0)));
    }

    /**
     * Maps every point of this shape, in scene units.
     *
     * @param leaves whether it follows nothing from now on
     */
    void place(Affine map, boolean leaves) {
        standing().place(map, leaves);
    }

    /** Maps every point of this shape in space. */
    final void place(Affine3 map) {
        standing().place(map, false);
    }

    private Standing standing() {
        return new Standing(transform, attachment, pose);
    }

    /** From now on faces the viewer, turning about a point in space. */
    final void face(Point3 about) {
        standing().face(about);
    }

    /** Follows nothing from now on, and stands where the author placed it. */
    final void leaveAttachment() {
        standing().leave();
    }

    /** How many of the properties every shape has; they are the first ones. */
    final int lookProperties() {
        return properties().indexOf(pieces) + 1;
    }

    /**
     * Having become a part of a composite, follows what the composite follows, from where it stands.
     *
     * @param shift of the composite now
     */
    final void join(Attachment whole, Affine shift) {
        if (attachmentNow().filter(held -> held == whole).isEmpty()) {
            Affine place = placement();
            whole.hold(this);
            transform.set(place.then(shift.inverse()));
        }
    }

    /** True if a shift of these shapes, among them this, ends what this follows. */
    final boolean isPlacedAnewBy(Set<Shape> shifted) {
        return attachmentNow().map(held -> held.isPlacedAnewBy(shifted)).orElse(true);
    }

    final Optional<Attachment> attachmentNow() {
        return standing().followed();
    }

    /** Whether its outline can become a model's, and whether that shows what the two look like. */
    boolean turnsInto(VMobject<?> model) {
        return !(model instanceof PixelMobject);
    }

    /** Records what a transform into a model does beyond outline, place and paint. */
    void turnInto(VMobject<?> model, Recorder recorder) {}

    @Override
    FluentMobject<?> shallowCopy() {
        VMobject<?> clone = (VMobject<?>) super.shallowCopy();
        clone.id = displayList().newId();
        clone.showAnew();
        return clone;
    }
}
