package org.kinora.engine.mobject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private record Known(long frame, Affine shift) {}

    private final Recording recording = Recording.current();
    private final FluentMobject<?> subject;
    private final Rule rule;
    /** What reaches between parts of the subject, and has no place of its own. */
    private final Set<Shape> carried = ConcurrentHashMap.newKeySet();

    /** The latest answer for a recorded frame: all shapes of the subject ask the same question. */
    private volatile Known latest;

    Attachment(FluentMobject<?> subject, Rule rule) {
        this.subject = subject;
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    /** Lets a shape of the subject follow from now on, unless others that do carry it along. */
    void hold(Shape shape) {
        if (carries(shape)) {
            carried.add(shape);
        } else {
            shape.attachment().follow(this, Attachment::shiftAt);
        }
    }

    /** True if the shape reaches from one part of the subject to another, and so goes where those go. */
    boolean carries(Shape shape) {
        List<Mobject> ends = ((VMobject<?>) shape).ends();
        return !ends.isEmpty()
                && ends.stream().allMatch(end -> subject.shapes().containsAll(end.shapes()));
    }

    /** How far it shifts now. */
    Affine shift() {
        return shiftAt(recording.now());
    }

    private Affine shiftAt(Moment moment) {
        Known known = latest;
        if (known != null && known.frame == moment.frame()) {
            return known.shift;
        }
        Affine shift = Affine.translation(rule.shift(moment, unattachedBounds(moment)));
        if (recording.recordedFrames() > moment.frame()) {
            latest = new Known(moment.frame(), shift);
        }
        return shift;
    }

    private Bounds unattachedBounds(Moment moment) {
        Bounds bounds = null;
        List<Shape> shapes = subject.shapesAt(moment);
        for (Shape shape : shapes) {
            if (carried.contains(shape)) {
                continue;
            }
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

    void end() {
        subject.detach(this);
    }

    @Override
    public Attachment copy(UnaryOperator<Object> copies) {
        Rule copy = rule.copy(copies);
        if (copy == null) {
            return null;
        }
        Attachment own = new Attachment((FluentMobject<?>) copies.apply(subject), copy);
        carried.forEach(shape -> own.carried.add((Shape) copies.apply(shape)));
        return own;
    }
}
