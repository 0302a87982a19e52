package org.kinora.engine.mobject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * Keeps a mobject in some relation to another while both move and change: at each moment all its shapes are shifted by
 * what the relation asks for. The shift is added to the placement that the author gave it, so turning, growing, fading
 * and new letters do not end it.
 */
final class Attachment implements Relation {

    /** The kind of relation. */
    interface Rule {

        /** The mobject that is followed. */
        Mobject other();

        /**
         * The shift at a moment.
         *
         * @param unattached the bounds at that moment without the shift
         */
        Point shift(Moment moment, Bounds unattached);

        /** The same rule for the copy of the followed mobject; null if that is not copied along. */
        Rule copy(UnaryOperator<Object> copies);
    }

    record NextTo(Mobject other, Point direction, double gap) implements Rule {
        @Override
        public Point shift(Moment moment, Bounds unattached) {
            Point there = other.boundsAt(moment).corner(direction);
            return there.minus(unattached.corner(direction.negated())).plus(direction.times(gap));
        }

        @Override
        public Rule copy(UnaryOperator<Object> copies) {
            Mobject copy = (Mobject) copies.apply(other);
            return copy == other ? null : new NextTo(copy, direction, gap);
        }
    }

    record Upon(Mobject other) implements Rule {
        @Override
        public Point shift(Moment moment, Bounds unattached) {
            return other.boundsAt(moment).center().minus(unattached.center());
        }

        @Override
        public Rule copy(UnaryOperator<Object> copies) {
            Mobject copy = (Mobject) copies.apply(other);
            return copy == other ? null : new Upon(copy);
        }
    }

    /** @param at this very object, so that whoever watches a moment hears of everything that is read at it */
    private record Known(Moment at, Affine shift) {}

    private final Recording recording = Recording.current();
    private final FluentMobject<?> subject;
    private final Rule rule;
    /** The latest answer for a recorded frame: all shapes of the subject ask the same question. */
    private volatile Known latest;

    Attachment(FluentMobject<?> subject, Rule rule) {
        this.subject = subject;
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    /** Lets a shape of the subject follow from now on. */
    void hold(Shape shape) {
        shape.attachment().follow(this, Attachment::shiftAt);
    }

    /** How far it shifts now. */
    Affine shift() {
        return shiftAt(recording.now());
    }

    private Affine shiftAt(Moment moment) {
        Known known = latest;
        if (known != null && known.at == moment) {
            return known.shift;
        }
        Affine shift = Affine.translation(rule.shift(moment, unattachedBounds(moment)));
        if (recording.hasRecorded(moment)) {
            latest = new Known(moment, shift);
        }
        return shift;
    }

    private Bounds unattachedBounds(Moment moment) {
        Bounds bounds = null;
        List<Shape> shapes = subject.shapesAt(moment);
        for (Shape shape : shapes) {
            Optional<Bounds> next = ((VMobject<?>) shape).unattachedBoundsAt(moment);
            if (next.isPresent()) {
                bounds = bounds == null ? next.get() : bounds.union(next.get());
            }
        }
        if (bounds != null) {
            return bounds;
        }
        return Bounds.at(
                shapes.isEmpty()
                        ? Point.ORIGIN
                        : shapes.get(0).transform().at(moment).apply(Point.ORIGIN));
    }

    /** True if a shift of these shapes places the subject anew: all of it is shifted, and what it follows is not. */
    boolean isPlacedAnewBy(Set<Shape> shifted) {
        return shifted.containsAll(subject.shapes())
                && !shifted.containsAll(rule.other().shapes());
    }

    /** True if a composite is a part of the subject, at any depth. */
    boolean holds(Composite<?> part) {
        return SavedState.tree(subject).contains(part);
    }

    /** True if all of these mobjects belong to the subject. */
    boolean shifts(List<Mobject> mobjects, Moment moment) {
        List<Shape> all = subject.shapesAt(moment);
        return mobjects.stream().allMatch(each -> all.containsAll(each.shapesAt(moment)));
    }

    void end() {
        subject.detach(this);
    }

    @Override
    public Attachment copy(UnaryOperator<Object> copies) {
        Rule copy = rule.copy(copies);
        return copy == null ? null : new Attachment((FluentMobject<?>) copies.apply(subject), copy);
    }
}
