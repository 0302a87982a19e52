package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** A straight line from one point to another: {@link Line} or {@link DashedLine}. */
public abstract sealed class StraightLine<S extends StraightLine<S>> extends VMobject<S> implements Tipped<S>, Directed
        permits DashedLine, Line {

    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);

    StraightLine(Point start, Point end, Stroke stroke) {
        super(Path.polyline(start, end), Color.TRANSPARENT, stroke);
    }

    /** Where it begins, in scene units. */
    public final Point start() {
        return placement().apply(path().get().measure().pointAt(0));
    }

    /** Where it ends, in scene units. */
    public final Point end() {
        return placement().apply(path().get().measure().pointAt(1));
    }

    @Override
    public final Point startAt(Moment moment) {
        return placementAt(moment).apply(path().at(moment).measure().pointAt(0));
    }

    @Override
    public final Point endAt(Moment moment) {
        return placementAt(moment).apply(path().at(moment).measure().pointAt(1));
    }

    /** Its length, in scene units. */
    public final double length() {
        return start().distanceTo(end());
    }

    /** Its direction in radians, counter-clockwise from the right, in (−π, π]. */
    public final double angle() {
        return end().minus(start()).angle();
    }

    /** Its direction with length 1. */
    public final Point unitVector() {
        return end().minus(start()).normalized();
    }

    /** How far it rises on its way of 1 to the right; infinite if it is upright. */
    public final double slope() {
        Point way = end().minus(start());
        return way.y() / way.x();
    }

    /** Turns it about where it begins to a direction in radians, counter-clockwise from the right. */
    public final S setAngle(double angle) {
        return rotate(angle - angle(), start());
    }

    /** Makes it so long, in units, about its middle; its tips and its stroke stay as they are. */
    public final S setLength(double length) {
        if (!(length >= 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("A line's length is 0 or more, not " + length);
        }
        Point middle = start().interpolate(end(), 0.5);
        Point half = unitVector().times(length / 2);
        return putStartAndEnd(middle.minus(half), middle.plus(half));
    }

    /** The point nearest to another on this line, which goes on beyond its ends. */
    public final Point projection(Point point) {
        Point along = unitVector();
        return start().plus(along.times(point.minus(start()).dot(along)));
    }

    /**
     * Where two lines cross that go on beyond their ends; manim's {@code line_intersection}.
     *
     * @throws IllegalArgumentException if they are parallel
     */
    public final Point intersection(StraightLine<?> other) {
        Point along = unitVector();
        Point across = other.unitVector();
        double turn = along.cross(across);
        if (Math.abs(turn) < 1e-9) {
            throw new IllegalArgumentException("Parallel lines do not cross");
        }
        return start().plus(along.times(other.start().minus(start()).cross(across) / turn));
    }

    /** Moves its ends to two points of the scene. */
    public final S putStartAndEnd(Point start, Point end) {
        path().set(Path.polyline(start, end).transformed(placement().inverse()));
        return self();
    }

    /** From now on runs from the edge of one mobject to the edge of the other, wherever they go. */
    public final S alwaysBetween(Mobject from, Mobject to, double gap) {
        transform().set(Affine.IDENTITY);
        path().follow(new Between(new Ends(this, from, to), gap), Between::pathAt);
        return self();
    }

    private record Between(Ends ends, double gap) implements Relation {

        Path pathAt(Moment moment) {
            Segment way = ends.segment(moment).shortened(gap);
            return Path.polyline(way.start(), way.end());
        }

        @Override
        public Between copy(UnaryOperator<Object> copies) {
            Ends copy = ends.copy(copies);
            return copy == null ? null : new Between(copy, gap);
        }
    }

    @Override
    public final Property<Tips> tips() {
        return tips;
    }
}
