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
