package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/** A mobject that stands on a baseline: a text, a formula or a number. */
public interface Lettering extends Mobject {

    /** The point of the baseline where the first line begins now, in scene units. */
    Point baseline();

    /** The height of small letters without ascenders, such as x, in scene units now. */
    double xHeight();
}
