package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/** Where a line begins and ends, in scene units. */
record Segment(Point start, Point end) {

    /** On the way between the centres of two mobjects, from rim to rim. */
    static Segment between(Mobject from, Mobject to, Moment moment) {
        var here = from.boundsAt(moment);
        var there = to.boundsAt(moment);
        return new Segment(here.rimToward(there.center()), there.rimToward(here.center()));
    }

    /** Without a gap at both ends; a line too short for that keeps its middle. */
    Segment shortened(double gap) {
        double share = start.equals(end) ? 0 : Math.min(0.5, gap / start.distanceTo(end));
        return new Segment(start.interpolate(end, share), end.interpolate(start, share));
    }
}
