package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * What every mobject is built on: calls that return the mobject's own type, and its state. The state is the properties that
 * it declares with {@link #property}, and those of its parts; copies, saved states, targets, {@code animate} and transforms
 * go by these, so that a kind of one's own has all of it by declaring properties:
 *
 * <pre>{@code
 * final class Gauge extends DerivedShape<Gauge> {
 *     private final Property<Double> level = property(0.3);
 *
 *     @Override
 *     protected Path deriveOutline(Moment at) {
 *         return Arcs.arc(Point.ORIGIN, 1, 0, Math.TAU * level.at(at));
 *     }
 * }
 * }</pre>
 *
 * @param <M> the type that the fluent methods return: the class itself
 */
public abstract class FluentMobject<M extends FluentMobject<M>> implements Layout<M>, Style<M>, Cloneable {

    private List<Property<?>> properties = new ArrayList<>();
    private Attachment attached;
    private M target;
    private SavedState saved;

    FluentMobject() {}

    @Override
    @SuppressWarnings("unchecked")
    public final M self() {
        return (M) this;
    }

    /** Declares a part of this mobject's state. */
    protected final <T> Property<T> property(T initial, Interpolator<T> interpolator) {
        return property("value", initial, interpolator);
    }

    /** Declares a number that is a part of this mobject's state. */
    protected final Property<Double> property(double initial) {
        return property("number", initial, Interpolator::numbers);
    }

    /** Declares a place that is a part of this mobject's state. */
    protected final Property<Point> property(Point initial) {
        return property("point", initial, (from, to) -> progress -> from.interpolate(to, progress));
    }

    /** Declares a colour or gradient that is a part of this mobject's state. */
    protected final Property<Paint> property(Paint initial) {
        return property("paint", initial, new Paints());
    }

    /** @param name what messages call it */
    protected final <T> Property<T> property(String name, T initial, Interpolator<T> interpolator) {
        Property<T> property = new Property<>(this, name, initial, interpolator);
        properties.add(property);
        return property;
    }

    /** Declares what this mobject is made of, as opposed to how it is; see {@link Property#structure}. */
    final <T> Property<T> structure(String name, T initial) {
        Property<T> property = Property.structure(this, name, initial);
        properties.add(property);
        return property;
    }

    /** The state that this mobject has apart from its parts', in the order of declaration. */
    final List<Property<?>> properties() {
        return properties;
    }

    /** The mobjects that this is directly made of now, without itself. */
    abstract List<? extends FluentMobject<?>> constituents();

    /** The property that says what {@link #constituents} are. */
    abstract Property<?> composition();

    @Override
    public final List<Shape> shapes() {
        return shapesAt(Recording.current().now());
    }

    @Override
    public Bounds boundsAt(Moment moment) {
        List<Shape> shapes = shapesAt(moment);
        return Bounds.around(shapes.stream().flatMap(shape -> ((VMobject<?>) shape).seenBoundsAt(moment).stream()))
                .orElseGet(() -> Bounds.at(
                        shapes.isEmpty()
                                ? Point.ORIGIN
                                : shapes.get(0).placementAt(moment).apply(Point.ORIGIN)));
    }

    @Override
    public M apply(Affine map) {
        List<Shape> shapes = shapes();
        boolean isShift = Placement.isShift(map);
        Set<Shape> moved = null;
        for (Shape shape : shapes) {
            VMobject<?> own = (VMobject<?>) shape;
            boolean leaves = false;
            if (isShift && own.attachment().isFollowing()) {
                moved = moved == null ? new HashSet<>(shapes) : moved;
                leaves = own.isPlacedAnewBy(moved);
            }
            own.place(map, leaves);
        }
        return self();
    }

    @Override
    public M alwaysNextTo(Mobject other, Point direction, double gap) {
        return attach(new Attachment.NextTo(other, direction, gap));
    }

    @Override
    public M alwaysMoveTo(Mobject other) {
        return attach(new Attachment.Upon(other));
    }

    private M attach(Attachment.Rule rule) {
        attached = new Attachment(this, rule);
        shapes().forEach(shape -> attached.hold(shape));
        return self();
    }

    /** What this follows as a whole since it was attached last; null if nothing. */
    final Attachment attached() {
        return attached;
    }

    final void detach(Attachment from) {
        if (attached == from) {
            attached = null;
        }
    }

    /**
     * From now on is edited at every moment, manim's updater: {@code dot.onFrame((d, at) -> d.moveTo(wave(x.at(at))))}. The
     * edit gets a copy of this as it is now, and this is at every moment what the edit makes of that; it can read the scene
     * as it is then, with {@code center()} and {@code get()} too, and must be pure. It changes places, styles and values; for
     * parts that are made anew there is {@link Redrawn}. It ends with {@link #stopFollowing}, and for a property that is set
     * or animated.
     */
    public M onFrame(BiConsumer<M, Moment> edit) {
        FrameEdit.start(self(), edit);
        return self();
    }

    /** From now on stays as it is, whatever it and its parts followed; manim's {@code clear_updaters}. */
    @Override
    public M stopFollowing() {
        for (FluentMobject<?> member : SavedState.tree(this)) {
            member.properties.stream().filter(Property::isFollowing).forEach(Property::release);
            member.attached = null;
        }
        return self();
    }

    /**
     * A new mobject of the same kind that is as this one is now, and not shown yet. It shares nothing with this one that can
     * change. What its parts follow among themselves they go on following in the copy; of what this follows outside of
     * itself the copy is free.
     */
    @Override
    public M copy() {
        return new Copies().of(self());
    }

    /**
     * Becomes as the other is now, which stays as it is. Whether either is shown does not change. Of another kind it takes
     * over the look; where the other has more parts, pieces are split off, and where it has fewer, parts are merged away.
     */
    @Override
    public M become(Mobject other) {
        Likeness.of(this, other).assume();
        return self();
    }

    /** A copy that this can be sent to with a MoveToTarget animation; made anew by each call. */
    @Override
    public M generateTarget() {
        target = copy();
        return target;
    }

    /**
     * What {@link #generateTarget} made last.
     *
     * @throws IllegalStateException if it was never called
     */
    @Override
    public M target() {
        if (target == null) {
            throw new IllegalStateException(getClass().getSimpleName()
                    + " has no target yet: call generateTarget() and change what it returns");
        }
        return target;
    }

    /** Remembers the state of everything, and what it follows, for {@link #restore}. */
    @Override
    public M saveState() {
        saved = SavedState.of(this);
        return self();
    }

    /**
     * Makes everything as it was at {@link #saveState}, and follow what it followed; inside {@code animate} it runs there.
     *
     * @throws IllegalStateException if nothing was saved
     */
    @Override
    public M restore() {
        if (saved == null) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " has no saved state: call saveState() before restore()");
        }
        boolean wasShown = isShown();
        List<Shape> before = shapes();
        saved.restore();
        if (!Recording.current().isEditing()) {
            List<Shape> after = shapes();
            before.stream().filter(shape -> !after.contains(shape)).forEach(Mobject::hide);
            if (wasShown) {
                after.stream().filter(shape -> !before.contains(shape)).forEach(Mobject::show);
            }
        }
        return self();
    }

    /**
     * Runs the edit when played, and animates whatever it changed: {@code circle.animate(c -> c.shift(UP).scale(0.5))}. The
     * mobject appears if it was not shown; parts that the edit adds fade in and those it removes fade out.
     */
    public Animate animate(Consumer<? super M> edit) {
        return new Animate(this, () -> edit.accept(self()));
    }

    /** Shows the parts that are hidden, in front of what is there. */
    @Override
    public void show() {
        shapes().stream().filter(shape -> !shape.isShown()).forEach(Mobject::bringToFront);
    }

    /** Shows all parts where the other stands in the order of drawing; in front of everything if the other is not shown. */
    @Override
    public void showInPlaceOf(Mobject other) {
        List<Double> places = other.shapes().stream()
                .filter(Shape::isShown)
                .map(shape -> shape.orderAt(Recording.current().now()))
                .sorted()
                .toList();
        if (places.isEmpty()) {
            show();
            return;
        }
        List<Shape> shapes = shapes();
        for (int i = 0; i < shapes.size(); i++) {
            int place = (int) ((long) i * places.size() / shapes.size());
            // several in one place keep their order, and stay behind whatever came next
            double within = (double) i / shapes.size() / 2;
            ((VMobject<?>) shapes.get(i)).enter(places.get(place) + (shapes.size() > places.size() ? within : 0));
        }
    }

    /** Shows all parts in front of what is there. */
    @Override
    public void bringToFront() {
        DisplayList displayed = displayList();
        shapes().forEach(shape -> ((VMobject<?>) shape).enter(displayed.nextPlace()));
    }

    /** Hides all parts. */
    @Override
    public void hide() {
        shapes().stream().filter(Shape::isShown).forEach(shape -> ((VMobject<?>) shape).leave());
    }

    /** True when a part is shown. */
    @Override
    public boolean isShown() {
        return shapes().stream().anyMatch(Shape::isShown);
    }

    static DisplayList displayList() {
        return Recording.current().resource(DisplayList.class, DisplayList::new);
    }

    /** A clone that still shares everything with this one; {@link Copies} gives it a state of its own. */
    FluentMobject<?> shallowCopy() {
        try {
            FluentMobject<?> clone = (FluentMobject<?>) clone();
            clone.properties = new ArrayList<>();
            clone.attached = null;
            clone.target = null;
            clone.saved = null;
            return clone;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("FluentMobject is Cloneable", e);
        }
    }

    /** Is attached to this as a whole from now on. */
    final void hold(Attachment attachment) {
        attached = attachment;
    }
}
