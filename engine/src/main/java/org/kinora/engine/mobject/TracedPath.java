package org.kinora.engine.mobject;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Trails;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * The line that a point draws as it moves, from the moment at which this was made. It runs smoothly through where the
 * point was at each frame. Moving or turning it takes the line along that was drawn so far, and it goes on from where
 * the point is. A copy traces the same point, or the copy of the mobject if that is copied along, in a group of both;
 * {@code stopFollowing()} ends the line where it is.
 *
 * <pre>{@code
 * add(new TracedPath(pendulum).dissipatingTime(2), pendulum);
 * add(new TracedPath(at -> wheel.placementAt(at).apply(rim)).setColor(YELLOW));
 * }</pre>
 */
public final class TracedPath extends DerivedShape<TracedPath> {

    private final Trace trace;
    private final Property<Double> dissipatingTime;

    /** Traces the centre of a mobject. */
    public TracedPath(Mobject mobject) {
        this(new Trace(mobject));
    }

    /** @param point a pure function that gives a place in scene units for any moment, on any thread */
    public TracedPath(Function<Moment, Point> point) {
        this(new Trace(Given.present(point, "TracedPath needs a function")));
    }

    private TracedPath(Trace trace) {
        super(
                Color.TRANSPARENT,
                new Stroke(Color.WHITE, DEFAULT_STROKE_WIDTH)
                        .withJoin(Stroke.Join.ROUND)
                        .withCap(Stroke.Cap.ROUND));
        this.trace = trace;
        dissipatingTime = property("dissipating time", Double.POSITIVE_INFINITY, TracedPath::between);
    }

    /** There is nothing between a finite time and for ever. */
    private static DoubleFunction<Double> between(Double from, Double to) {
        return from.isInfinite() || to.isInfinite() ? Interpolator.switching(from, to) : Interpolator.numbers(from, to);
    }

    /**
     * Forgets where the point was longer ago than this.
     *
     * @param seconds 0 or more; infinity, unless this is called, for a line that stays
     */
    public TracedPath dissipatingTime(double seconds) {
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException("A dissipating time is 0 seconds or more, not " + seconds);
        }
        dissipatingTime.set(seconds);
        return this;
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        return Trails.smooth(trace.until(
                moment,
                Math.max(0, dissipatingTime.at(moment)),
                (frame, place) -> placeIn(transform().at(new Moment(frame, moment.rate())), place)));
    }

    /** Where a place of the scene is in this mobject's own coordinates: what moves the line does not move the point. */
    private static Point placeIn(Affine own, Point place) {
        return own.equals(Affine.IDENTITY) || own.determinant() == 0
                ? place
                : own.inverse().apply(place);
    }
}
