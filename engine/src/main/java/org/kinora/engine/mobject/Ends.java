package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/**
 * What a line reaches from and to, wherever the three are placed. If one thing that all three follow shifts them, that
 * shift has no part in how they stand to each other, and is left out: it may depend on where the line is.
 */
record Ends(VMobject<?> line, Mobject from, Mobject to) {

    /** The line from edge to edge, in its own coordinates. */
    Segment segment(Moment moment) {
        Rim here = rim(from, moment);
        Rim there = rim(to, moment);
        return own(new Segment(here.toward(there.center()), there.toward(here.center())), moment);
    }

    /**
     * The line in its own coordinates from where a bent one leaves a rim to where it reaches the other, on its way from
     * centre to centre.
     *
     * @param bend how far it turns, in radians, to the left when positive
     */
    Segment bentSegment(double bend, Moment moment) {
        Rim here = rim(from, moment);
        Rim there = rim(to, moment);
        Point way = there.center().minus(here.center());
        Point start = here.toward(here.center().plus(way.rotated(-bend / 2)));
        Point end = there.toward(there.center().minus(way.rotated(bend / 2)));
        return own(new Segment(start, end), moment);
    }

    Rim rim(Mobject end, Moment moment) {
        boolean together = end.shapesAt(moment).stream().anyMatch(shape -> isShiftedWithTheOthers(shape, moment));
        return Rim.of(end, moment, together);
    }

    /** Takes a line between rims into the line's own coordinates. */
    Segment own(Segment way, Moment moment) {
        return way.seenFrom(
                isShiftedWithTheOthers(line, moment) ? line.transform().at(moment) : line.placementAt(moment));
    }

    private boolean isShiftedWithTheOthers(Shape shape, Moment moment) {
        return shape.attachment().followedAt(moment) instanceof Attachment held
                && held.shifts(List.of(line, from, to), moment);
    }

    /** The same among the copies; null if neither end is copied along. */
    Ends copy(UnaryOperator<Object> copies) {
        Mobject fromCopy = (Mobject) copies.apply(from);
        Mobject toCopy = (Mobject) copies.apply(to);
        return fromCopy == from && toCopy == to ? null : new Ends((VMobject<?>) copies.apply(line), fromCopy, toCopy);
    }
}
