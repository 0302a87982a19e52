package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** One outline with a fill and a stroke: the smallest thing that is shown. Every mobject is made of shapes. */
public sealed interface Shape extends Mobject permits VMobject {

    /** The outline, in the shape's own coordinates. */
    Property<Path> path();

    /** As much of the outline as an effect lets be drawn at a moment, in the shape's own coordinates. */
    default Path drawnAt(Moment moment, Effect effect) {
        return effect.of(path().at(moment));
    }

    /** From the shape's own coordinates to scene units, as the author placed it. */
    Property<Affine> transform();

    /** How far following another mobject shifts it from there; see {@link Layout#alwaysNextTo}. */
    Property<Affine> attachment();

    /** The fill; a transparent colour for none. */
    Property<Paint> fill();

    Property<Stroke> stroke();

    /** 0 to 1; multiplies fill and stroke. */
    Property<Double> opacity();

    Property<Integer> zIndex();

    /** How it stands in space; {@link Pose#FLAT} unless it was moved out of the picture's plane. */
    Property<Pose> pose();

    /** How it stands in space at a moment, also by what it follows. */
    Pose poseAt(Moment moment);

    /** Whether its stroke faces the viewer however the shape is turned. */
    boolean hasFacingStroke();

    /** What running animations do to its picture. */
    Property<Effect> effect();

    /** From the shape's own coordinates to scene units at a moment, without effects. */
    Affine placementAt(Moment moment);

    /** From the shape's own coordinates to scene units now. */
    Affine placement();

    /** The whole outline in scene units at a moment: where the shape is seen. */
    Path outlineAt(Moment moment);

    /** The outline in scene units now: where the shape is seen. */
    Path outline();

    /** Unique within its recording; later shapes have larger ids. */
    long id();

    /** Its place in the drawing order at a moment, among the shapes of its z-index; negative while it is hidden. */
    double orderAt(Moment moment);

    /** True if it is hidden in all frames from the first to the last. */
    boolean isHiddenOver(Moment first, Moment last);

    /**
     * The point at a proportion of the outline's length, in scene units.
     *
     * @param proportion from 0, where the outline begins, to 1
     * @throws IllegalStateException if the outline is empty
     */
    default Point pointFromProportion(double proportion) {
        return outline().measure().pointAt(proportion);
    }

    /** As {@link #pointFromProportion(double)}, at a moment. */
    default Point pointFromProportion(double proportion, Moment moment) {
        return outlineAt(moment).measure().pointAt(proportion);
    }

    /** How long the outline is, in scene units. */
    default double arcLength() {
        return outline().measure().length();
    }

    /** At which proportion of its length, 0 to 1, the outline comes closest to a point of the scene. */
    default double proportionFromPoint(Point point) {
        return outline().measure().nearestTo(point);
    }

    /** A new shape along the outline from one proportion of its length to another, in the same paint and stroke. */
    default PathShape subcurve(double from, double to) {
        PathShape part =
                new PathShape(outline().between(from, to)).setFill(fill().get()).setStroke(stroke().get());
        part.opacity().set(opacity().get());
        return part;
    }
}
