package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/** Where a line begins and ends, in scene units. */
record Segment(Point start, Point end) {

    /** The part of the line between the centres of two mobjects that lies outside both, from edge to edge. */
    static Segment between(Mobject from, Mobject to, Moment moment) {
        var here = from.boundsAt(moment);
        var there = to.boundsAt(moment);
        return new Segment(here.rimToward(there.center()), there.rimToward(here.center()));
    }

    /** Shortened by a gap at both ends; of a line that is too short for that, only the middle point is left. */
    Segment shortened(double gap) {
        double share = start.equals(end) ? 0 : Math.min(0.5, gap / start.distanceTo(end));
        return new Segment(start.interpolate(end, share), end.interpolate(start, share));
    }
}
