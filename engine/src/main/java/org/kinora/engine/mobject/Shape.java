package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Morph;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** One outline with a fill and a stroke: the smallest thing that is shown. Every mobject is made of shapes. */
public abstract class Shape<S extends Shape<S>> extends Mobject<S> implements Cloneable {

    /** The stroke of a new shape, in hundredths of a unit; manim's. */
    public static final double DEFAULT_STROKE_WIDTH = 4;

    private static final long HIDDEN = -1;

    private long id = cast().newId();
    private Property<Path> path;
    private Property<Affine> transform;
    private Property<Paint> fill;
    private Property<Stroke> stroke;
    private Property<Double> opacity;
    private Property<Integer> zIndex;
    private Property<Long> order;

    /** A shape with a white stroke and no fill. */
    protected Shape(Path outline) {
        this(outline, Color.TRANSPARENT, new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH));
    }

    protected Shape(Path outline, Paint fill, Stroke stroke) {
        this.path = new Property<>(outline, (from, to) -> Morph.between(from, to)::at);
        this.transform = new Property<>(Affine.IDENTITY, MotionOfAffine::between);
        this.fill = new Property<>(fill, (from, to) -> progress -> from.interpolate(to, progress));
        this.stroke = new Property<>(stroke, (from, to) -> progress -> from.interpolate(to, progress));
        this.opacity = new Property<>(1.0, Interpolator::numbers);
        this.zIndex = new Property<>(0, Interpolator::switching);
        this.order = new Property<>(HIDDEN, Interpolator::switching);
    }

    /** The outline, in the shape's own coordinates. */
    public final Property<Path> path() {
        return path;
    }

    /** From the shape's own coordinates to scene units. */
    public final Property<Affine> transform() {
        return transform;
    }

    /** A transparent colour for no fill. */
    public final Property<Paint> fill() {
        return fill;
    }

    public final Property<Stroke> stroke() {
        return stroke;
    }

    /** 0 to 1; multiplies fill and stroke. */
    public final Property<Double> opacity() {
        return opacity;
    }

    public final Property<Integer> zIndex() {
        return zIndex;
    }

    /** Unique within its recording, in the order of making. */
    public final long id() {
        return id;
    }

    /** Where in the order of drawing it is at a moment, among those of its z-index; negative while it is hidden. */
    public final long orderAt(Moment moment) {
        return order.at(moment);
    }

    /** True when it stays hidden from the first to the last of these frames. */
    public final boolean isHiddenOver(Moment first, Moment last) {
        return order.at(first) == HIDDEN && order.isConstantOver(first.frame(), last.frame());
    }

    @Override
    public final boolean isShown() {
        return order.get() != HIDDEN;
    }

    final void enter(long place) {
        order.set(place);
    }

    final void leave() {
        order.set(HIDDEN);
    }

    @Override
    public final List<Shape<?>> shapesAt(Moment moment) {
        return List.of(this);
    }

    @Override
    public Bounds boundsAt(Moment moment) {
        Path outline = path.at(moment);
        Affine map = transform.at(moment);
        return outline.isEmpty()
                ? Bounds.at(map.apply(Point.ORIGIN))
                : outline.transformed(map).bounds();
    }

    /** A shape of the same kind that looks as this does now; hidden, and free of what this one follows. */
    @Override
    public S copy() {
        try {
            @SuppressWarnings("unchecked")
            S copy = (S) clone();
            Shape<?> fresh = copy;
            fresh.id = cast().newId();
            fresh.path = path.copy();
            fresh.transform = transform.copy();
            fresh.fill = fill.copy();
            fresh.stroke = stroke.copy();
            fresh.opacity = opacity.copy();
            fresh.zIndex = zIndex.copy();
            fresh.order = new Property<>(HIDDEN, Interpolator::switching);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("Shape is Cloneable", e);
        }
    }

    /** Takes over how another shape looks now; whether either is shown does not change. */
    public final void become(Shape<?> other) {
        path.set(other.path.get());
        transform.set(other.transform.get());
        fill.set(other.fill.get());
        stroke.set(other.stroke.get());
        opacity.set(other.opacity.get());
        zIndex.set(other.zIndex.get());
    }
}
