package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A weight as a dial around the origin: its hand stands upright for 0 and is turned to the right by what is above it, and
 * its plate has the colour of the weight's sign and size.
 */
public final class TurningDial extends Composite<TurningDial> {

    /** A weight of this size is turned as far as a {@link Dial}'s at the end of its scale. */
    private static final double RANGE = 0.09;

    /** The size of weight, in ranges, that has the strongest colour. */
    private static final double STRONG = 2;

    private static final double HAND = 0.84;
    private static final double HAND_WIDTH = 2;

    private final double first;
    private final double radius;
    private final double magnification;
    private final Property<Double> weight;

    /**
     * @param first the weight at which changes begin to be magnified
     * @param radius in scene units
     */
    TurningDial(double first, double radius, double magnification) {
        this.first = first;
        this.radius = radius;
        this.magnification = magnification;
        this.weight = property(first);
        Circle plate = new Circle(radius).setStroke(Stroke.NONE);
        plate.fill().follow(this, TurningDial::colorAt);
        PathShape hand = new PathShape(Path.EMPTY)
                .setFill(Color.TRANSPARENT)
                .setStroke(new Stroke(Palette.INK, HAND_WIDTH).withCap(Stroke.Cap.ROUND));
        hand.path().follow(this, TurningDial::handAt);
        addParts(plate, hand);
    }

    /** The weight that is shown. */
    public Property<Double> weight() {
        return weight;
    }

    /** How far the hand is turned to the right, in radians. */
    public double angle(Moment moment) {
        return Dial.TURN / RANGE * (first + magnification * (weight.at(moment) - first));
    }

    private Color colorAt(Moment moment) {
        return Palette.signed(weight.at(moment) / (STRONG * RANGE));
    }

    private Path handAt(Moment moment) {
        double angle = angle(moment);
        Point tip = point(StrictMath.sin(angle), StrictMath.cos(angle)).times(HAND * radius);
        return Path.builder().moveTo(ORIGIN).lineTo(tip).build();
    }
}
