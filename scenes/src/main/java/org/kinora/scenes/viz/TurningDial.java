package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.DerivedShape;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** A weight as a dial around the origin: its hand stands upright for 0 and is turned to the right by what is above it. */
public final class TurningDial extends DerivedShape<TurningDial> {

    /** By how much a weight of 1 turns it. */
    private static final double TURN = 360 * Directions.DEGREES;

    private static final double HAND = 0.86;
    private static final double STROKE_WIDTH = 1.6;

    private final double first;
    private final double radius;
    private final double magnification;
    private final Property<Double> weight;

    /**
     * @param first the weight at which changes begin to be magnified
     * @param radius in scene units
     */
    TurningDial(double first, double radius, double magnification) {
        super(Palette.PANEL, new Stroke(Palette.GLASS_EDGE, STROKE_WIDTH).withCap(Stroke.Cap.ROUND));
        this.first = first;
        this.radius = radius;
        this.magnification = magnification;
        this.weight = property(first);
    }

    /** The weight that is shown. */
    public Property<Double> weight() {
        return weight;
    }

    /** How far the hand is turned to the right, in radians. */
    public double angle(Moment moment) {
        return TURN * (first + magnification * (weight.at(moment) - first));
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double angle = angle(moment);
        Point tip = point(StrictMath.sin(angle), StrictMath.cos(angle)).times(HAND * radius);
        return Path.builder()
                .append(Arcs.circle(ORIGIN, radius))
                .moveTo(ORIGIN)
                .lineTo(tip)
                .build();
    }
}
