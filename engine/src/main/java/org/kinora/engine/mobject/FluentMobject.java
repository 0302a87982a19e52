package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Affine3;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/**
 * The base of every mobject: calls that return the mobject's own type, and its state. The state consists of the
 * properties that it declares with {@link #property} and those of its parts. Copies, saved states, targets, {@code
 * animate} and transforms work on these properties, so a mobject of your own gets all of them by declaring its
 * properties:
 *
 * <pre>{@code
 * final class Gauge extends DerivedShape<Gauge> {
 *     private final Property<Double> level = property(0.3);
 *
 *     Gauge() {
 *         super(Color.TRANSPARENT, new Stroke(Color.WHITE, 4));
 *     }
 *
 *     @Override
 *     protected Path deriveOutline(Moment at) {
 *         return Arcs.arc(Point.ORIGIN, 1, 0, 2 * Math.PI * level.at(at));
 *     }
 * }
 * }</pre>
 *
 * @param <M> the type that the fluent methods return: the class itself
 */
public abstract class FluentMobject<M extends FluentMobject<M>>
        implements Layout<M>, Style<M>, Layered<M>, Steady<M>, Showing, Cloneable {

    private List<Property<?>> properties = new ArrayList<>();
    private Attachment attached;
    private M target;
    private SavedState saved;
    private boolean texture;
    private volatile NamedPoints marks = NamedPoints.NONE;

    FluentMobject() {
        noteLine();
        property("effects", LayerStyle.NONE, new LayerStyles());
    }

    @Override
    @SuppressWarnings("unchecked")
    public final Property<LayerStyle> layerStyle() {
        // the first that the constructor declares, in a copy too
        return (Property<LayerStyle>) properties.get(0);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final M self() {
        return (M) this;
    }

    /**
     * Says that it is there to be seen and not to be read, such as pages that fly by: nothing checks the size, contrast and
     * place of its texts, nor whether its colours can be told apart. Changes nothing in the picture, and holds for the
     * whole film.
     */
    public final M asTexture() {
        texture = true;
        constituents().forEach(FluentMobject::asTexture);
        return self();
    }

    /** Whether its texts are not meant to be read. */
    public final boolean isTexture() {
        return texture;
    }

    /**
     * Gives a point of this mobject a name. The point travels with the mobject, with its first shape if it has several,
     * as it is shifted, turned, scaled and stretched; a copy has it too. It holds for the whole film.
     *
     * @param point in scene units, as the mobject is now
     * @throws IllegalStateException if there is nothing yet to which a point could belong
     */
    public final M mark(String name, Point point) {
        marks = marks.with(name, point, this, Recording.current().now());
        return self();
    }

    /** Where a point that has been {@linkplain #mark named} is now. */
    public final Point marked(String name) {
        return markAt(name, Recording.current().now());
    }

    /**
     * Where a point that has been {@linkplain #mark named} is at a moment, for functions that follow it.
     *
     * @throws IllegalArgumentException if no point has that name
     */
    public final Point markAt(String name, Moment moment) {
        return marks.at(name, this, moment);
    }

    /** Shifts this so that the named point lies at a point of the scene. */
    public final M moveMarkTo(String name, Point point) {
        return shift(point.minus(marked(name)));
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

    /** Declares what this mobject is made of, as opposed to how it looks; see {@link Property#structure}. */
    final <T> Property<T> structure(String name, T initial) {
        Property<T> property = Property.structure(this, name, initial);
        properties.add(property);
        return property;
    }

    /** Whether and how it is drawn as one picture at a moment, apart from its {@link #layerStyle}. */
    public Layering layeringAt(Moment moment) {
        return Layering.NONE;
    }

    /** How opaque it is as one picture at a moment, 0 to 1. */
    public double groupOpacityAt(Moment moment) {
        return 1;
    }

    /** How many mobjects it consists of at a moment, itself and parts of parts counted. */
    public int countAt(Moment moment) {
        return 1;
    }

    /** This mobject's own state, without that of its parts, in the order of declaration. */
    final List<Property<?>> properties() {
        return properties;
    }

    /** The direct parts of this mobject now, without itself. */
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

    /** In space everything grows, depth too. */
    @Override
    public M scale(double factor, Point about) {
        if (!isInSpace()) {
            return apply(Affine.scaling(factor, about));
        }
        return apply(Affine3.scaling(
                factor, new Point3(about.x(), about.y(), centerInSpace().z())));
    }

    private boolean isInSpace() {
        return shapes().stream()
                .anyMatch(shape ->
                        shape instanceof MeshMobject || !shape.pose().get().isFlat());
    }

    @Override
    public M alwaysNextTo(Mobject other, Point direction, double gap) {
        return attach(new Attachment.NextTo(other, direction, gap));
    }

    @Override
    public M alwaysMoveTo(Mobject other) {
        return attach(new Attachment.Upon(other));
    }

    /** From now on follows another mobject as a rule says, until this is placed again. */
    final M attach(Attachment.Rule rule) {
        attached = new Attachment(this, rule);
        shapes().forEach(shape -> attached.hold(shape));
        return self();
    }

    /** What this mobject as a whole follows; null if nothing. */
    final Attachment attached() {
        return attached;
    }

    final void detach(Attachment from) {
        if (attached == from) {
            attached = null;
        }
    }

    /**
     * From now on is edited at every moment, as by manim's updaters: {@code dot.onFrame((d, at) ->
     * d.moveTo(wave(x.at(at))))}. At every moment the edit gets a copy of this mobject as it is now, or, where it follows
     * something, as it is at that moment, and the mobject looks the way the edit leaves the copy. The edit reads the scene as it is at that moment, with {@code center()}
     * and {@code get()} too, and must be pure. It may change places, styles and values; to make parts anew, use {@link
     * Redrawn}. It ends with {@link #stopFollowing} and, for a single property, when that is set or animated.
     */
    @Override
    public M onFrame(BiConsumer<M, Moment> edit) {
        FrameEdit.start(self(), edit);
        return self();
    }

    /**
     * From now on stays as it is now: neither it nor its parts follow anything any longer; manim's {@code
     * clear_updaters}.
     */
    @Override
    public M stopFollowing() {
        for (FluentMobject<?> member : SavedState.tree(this)) {
            member.properties.stream().filter(Property::isFollowing).forEach(Property::release);
            member.attached = null;
        }
        return self();
    }

    /** Shows all parts behind everything else that has their z-index; manim's {@code bring_to_back}. */
    @Override
    public void sendToBack() {
        double first = displayList().hindmostPlace();
        List<Shape> shapes = shapes();
        for (int i = 0; i < shapes.size(); i++) {
            ((VMobject<?>) shapes.get(i)).enter(first * (i + 1) / (shapes.size() + 1));
        }
    }

    /**
     * A new mobject of the same kind and in the same state, which is not shown yet. It shares nothing mutable with this
     * one. Parts that follow other parts do so in the copy too; the copy follows nothing outside itself.
     */
    @Override
    public M copy() {
        return new Copies().of(self());
    }

    /**
     * Takes on the state of another mobject, which stays as it is. Whether either is shown does not change. From a
     * mobject of another kind it takes over the look; if the other has more shapes, shapes are split, and if it has
     * fewer, shapes are merged.
     */
    @Override
    public M become(Mobject other) {
        Likeness.of(this, other).assume();
        return self();
    }

    /**
     * A copy to be changed, into which a MoveToTarget animation then turns this mobject. Every call makes a new one.
     */
    @Override
    public M generateTarget() {
        target = copy();
        return target;
    }

    /**
     * The latest result of {@link #generateTarget}.
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

    /** Saves the state of this mobject and its parts, and what they follow, for {@link #restore}. */
    @Override
    public M saveState() {
        saved = SavedState.of(this);
        return self();
    }

    /**
     * Goes back to the state of the last {@link #saveState}, and to following what was followed then. Inside {@code
     * animate} it moves there.
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
     * An animation of everything that the edit changes: {@code circle.animate(c -> c.shift(UP).scale(0.5))}. The edit
     * runs when the animation is played. The mobject appears if it was not shown; parts that the edit adds fade in, and
     * parts that it removes fade out.
     */
    public Animate animate(Consumer<? super M> edit) {
        return new Animate(this, () -> edit.accept(self()));
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
            clone.noteLine();
            return clone;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("FluentMobject is Cloneable", e);
        }
    }

    /** Letters are made by the thousand, and their text knows where. */
    private void noteLine() {
        if (!(this instanceof Letter)) {
            Recording.current().made(this);
        }
    }

    /** Attaches this mobject as a whole from now on. */
    final void hold(Attachment attachment) {
        attached = attachment;
    }
}
