package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/** Where a line begins and ends, in scene units. */
record Segment(Point start, Point end) {

    /** The part of the line between the centres of two mobjects that lies outside both, from edge to edge. */
    static Segment between(Mobject from, Mobject to, Moment moment) {
        Rim here = Rim.of(from, moment, false);
        Rim there = Rim.of(to, moment, false);
        return new Segment(here.toward(there.center()), there.toward(here.center()));
    }

    /** The same line in the coordinates of what has a placement; in the scene's if that flattens the plane. */
    Segment seenFrom(Affine placement) {
        if (placement.equals(Affine.IDENTITY) || placement.determinant() == 0) {
            return this;
        }
        Affine back = placement.inverse();
        return new Segment(back.apply(start), back.apply(end));
    }

    /** Shortened by a gap at both ends; of a line that is too short for that, only the middle point is left. */
    Segment shortened(double gap) {
        double share = start.equals(end) ? 0 : Math.min(0.5, gap / start.distanceTo(end));
        return new Segment(start.interpolate(end, share), end.interpolate(start, share));
    }
}
