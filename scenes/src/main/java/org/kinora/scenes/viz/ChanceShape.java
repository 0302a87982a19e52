package org.kinora.scenes.viz;

import org.kinora.engine.mobject.DerivedShape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** A shape that stands for a probability, or for a weight of attention, and has its colour. */
abstract class ChanceShape<S extends ChanceShape<S>> extends DerivedShape<S> {

    private final Property<Double> chance;

    /** @param chance 0 to 1 */
    ChanceShape(double chance) {
        super(Palette.probability(chance), Stroke.NONE);
        this.chance = property(chance);
        fill().follow(this, ChanceShape::colorAt);
    }

    /** What it stands for, 0 to 1. */
    final Property<Double> chance() {
        return chance;
    }

    private Color colorAt(Moment moment) {
        return Palette.probability(chance.at(moment));
    }
}
