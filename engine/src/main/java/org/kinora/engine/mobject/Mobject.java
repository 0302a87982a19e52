package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.Consumer;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * A mathematical object, as manim calls it: one {@link Shape}, or several that are placed and styled together. Everything
 * is done to the shapes; a group has no place or style of its own, so a shape may belong to several groups.
 *
 * <p>Mobjects are made and changed inside {@code construct()}, on its thread. A change holds from the cursor on.
 *
 * @param <M> the type that the fluent methods return
 */
public abstract class Mobject<M extends Mobject<M>> implements Layout<M>, Style<M> {

    private Mobject<?> target;
    private Memory saved;

    /** All outlines that this is made of at a moment, from back to front; a shape is its own only one. Pure once recorded. */
    @Override
    public abstract List<Shape<?>> shapesAt(Moment moment);

    /** All outlines that this is made of now. */
    @Override
    public final List<Shape<?>> shapes() {
        return shapesAt(Recording.current().now());
    }

    /** A new mobject that looks the same and is not shown yet; of several parts, a group of copies. */
    public abstract Mobject<?> copy();

    @Override
    @SuppressWarnings("unchecked")
    public final M self() {
        return (M) this;
    }

    @Override
    public Bounds boundsAt(Moment moment) {
        List<Shape<?>> shapes = shapesAt(moment);
        return Bounds.around(shapes.stream()
                        .filter(shape -> !shape.path().at(moment).isEmpty())
                        .map(shape -> shape.boundsAt(moment)))
                .orElseGet(() -> Bounds.at(
                        shapes.isEmpty()
                                ? Point.ORIGIN
                                : shapes.get(0).boundsAt(moment).center()));
    }

    /**
     * Runs the edit when played, and animates whatever it changed: {@code circle.animate(c -> c.shift(UP).scale(0.5))}. The
     * mobject appears if it was not shown; parts that the edit adds fade in and those it removes fade out.
     */
    public Animation animate(Consumer<M> edit) {
        return new Animate(this, () -> edit.accept(self()));
    }

    /** A copy that this can be sent to with a MoveToTarget animation; made anew by each call. */
    public Mobject<?> generateTarget() {
        target = copy();
        return target;
    }

    /**
     * What {@link #generateTarget} made last.
     *
     * @throws IllegalStateException if it was never called
     */
    public Mobject<?> target() {
        if (target == null) {
            throw new IllegalStateException(getClass().getSimpleName()
                    + " has no target yet: call generateTarget() and change what it returns");
        }
        return target;
    }

    /** Remembers how everything looks now, for {@link #restore}. */
    public M saveState() {
        saved = Memory.of(shapes());
        return self();
    }

    /**
     * Makes everything look as it did at {@link #saveState}; inside {@code animate} it runs there.
     *
     * @throws IllegalStateException if nothing was saved
     */
    public M restore() {
        if (saved == null) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " has no saved state: call saveState() before restore()");
        }
        saved.recall();
        return self();
    }

    /** Shows the parts that are hidden, in front of what is there. */
    public void show() {
        Cast cast = cast();
        shapes().stream().filter(shape -> !shape.isShown()).forEach(cast::bringToFront);
    }

    /** Shows all parts in front of what is there. */
    public void bringToFront() {
        shapes().forEach(cast()::bringToFront);
    }

    /** Hides all parts. */
    public void hide() {
        shapes().stream().filter(Shape::isShown).forEach(Shape::leave);
    }

    /** True when a part is shown. */
    public boolean isShown() {
        return shapes().stream().anyMatch(Shape::isShown);
    }

    static Cast cast() {
        return Recording.current().resource(Cast.class, Cast::new);
    }
}
