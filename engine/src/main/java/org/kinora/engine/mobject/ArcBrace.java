package org.kinora.engine.mobject;

import org.kinora.engine.geometry.ArcBraces;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A curly brace outside an arc around a centre, pointing away from it.
 *
 * <pre>{@code
 * ArcBrace brace = new ArcBrace(ORIGIN, 2, 0, 90 * DEGREES);
 * add(new Arc(2, 0, 90 * DEGREES), brace, brace.label(new MathTex("s")));
 * }</pre>
 */
public final class ArcBrace extends DerivedShape<ArcBrace> {

    private final Point arcCenter;
    private final double radius;
    private final Property<Double> startAngle;
    private final Property<Double> sweep;

    /**
     * With a gap of 0.2 units between the arc and the brace.
     *
     * @param radius of the arc, in units
     * @param startAngle in radians, counter-clockwise from the right
     * @param angle how far the arc turns, in radians; not 0
     */
    public ArcBrace(Point center, double radius, double startAngle, double angle) {
        this(center, radius, startAngle, angle, Brace.DEFAULT_GAP);
    }

    /** @param gap between the arc and the brace, in units */
    public ArcBrace(Point center, double radius, double startAngle, double angle, double gap) {
        super(Color.WHITE, Stroke.NONE);
        ArcBraces.outside(center, radius + gap, startAngle, angle);
        arcCenter = center;
        this.radius = radius + gap;
        this.startAngle = property("start angle", startAngle, Interpolator::numbers);
        sweep = property("angle", angle, Interpolator::numbers);
    }

    /** Embraces this much of the arc: inside {@code animate} it opens or closes. */
    public ArcBrace setAngle(double angle) {
        ArcBraces.outside(arcCenter, radius, startAngle.get(), angle);
        sweep.set(angle);
        return this;
    }

    /** Where its point is, in scene units. */
    public Point tip() {
        double middle = startAngle.get() + sweep.get() / 2;
        double reach = -ArcBraces.outside(Point.ORIGIN, radius, -Math.PI / 2 - sweep.get() / 2, sweep.get())
                .bounds()
                .bottom();
        return placement().apply(arcCenter.plus(Point.polar(reach, middle)));
    }

    /** Puts a label at the brace's point and returns it. */
    public <M extends Mobject> M label(M label) {
        Point outward = placement()
                .applyToVector(Point.polar(1, startAngle.get() + sweep.get() / 2))
                .normalized();
        double room = Math.hypot(label.width() * outward.x(), label.height() * outward.y()) / 2;
        label.moveTo(tip().plus(outward.times(room + Layout.DEFAULT_GAP / 2)));
        return label;
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        double angle = sweep.at(moment);
        return angle == 0 || Math.abs(angle) > 2 * Math.PI
                ? Path.EMPTY
                : ArcBraces.outside(arcCenter, radius, startAngle.at(moment), angle);
    }
}
