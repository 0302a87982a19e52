package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.timeline.Moment;

/** A mobject that leads from one point to another: a straight line or an arrow. */
public sealed interface Directed extends Mobject permits Arrow, StraightLine {

    /** Where it begins at a moment, in scene units. */
    Point startAt(Moment moment);

    /** Where it ends at a moment, in scene units. */
    Point endAt(Moment moment);
}
