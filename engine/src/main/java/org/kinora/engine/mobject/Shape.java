package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** One outline with a fill and a stroke: the smallest thing that is shown. Every mobject is made of shapes. */
public sealed interface Shape extends Mobject permits VMobject {

    /** The outline, in the shape's own coordinates. */
    Property<Path> path();

    /** From the shape's own coordinates to scene units, as it was placed by hand. */
    Property<Affine> transform();

    /** How far what the shape follows takes it from there; see {@link Layout#alwaysNextTo}. */
    Property<Affine> attachment();

    /** A transparent colour for no fill. */
    Property<Paint> fill();

    Property<Stroke> stroke();

    /** 0 to 1; multiplies fill and stroke. */
    Property<Double> opacity();

    Property<Integer> zIndex();

    /** What an animation does to its picture while it lasts. */
    Property<Effect> effect();

    /** From the shape's own coordinates to scene units at a moment, without what an effect adds. */
    Affine placementAt(Moment moment);

    /** From the shape's own coordinates to scene units now. */
    Affine placement();

    /** The outline in scene units at a moment: where the shape is seen, whole. */
    Path outlineAt(Moment moment);

    /** The outline in scene units now: where the shape is seen. */
    Path outline();

    /** Unique within its recording, in the order of making. */
    long id();

    /** Where in the order of drawing it is at a moment, among those of its z-index; negative while it is hidden. */
    double orderAt(Moment moment);

    /** True when it stays hidden from the first to the last of these frames. */
    boolean isHiddenOver(Moment first, Moment last);
}
