package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;

/** What stands on a baseline: texts, formulas and numbers. */
public interface Lettering extends Mobject {

    /** Where the first line begins now, on its baseline, in scene units. */
    Point baseline();

    /** How high small letters without ascenders are now, as an x, in scene units. */
    double xHeight();
}
