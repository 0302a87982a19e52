package org.kinora.engine.animation;

import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recorder;

/**
 * Sends a wave through a mobject from its left to its right, and leaves it as it was.
 *
 * <pre>{@code
 * play(new ApplyWave(title).amplitude(0.3).ripples(2));
 * }</pre>
 */
public final class ApplyWave extends PerShapeAnimation<ApplyWave> {

    private Point direction = Point.UP;
    private double amplitude = 0.2;
    private double width = 1;
    private int ripples = 1;
    private Bounds bounds;

    public ApplyWave(Mobject mobject) {
        super(mobject, 0);
    }

    /** Sets the direction in which points are moved; up unless set. */
    public ApplyWave direction(Point newDirection) {
        direction = Given.present(newDirection, "A wave needs a direction");
        return this;
    }

    /** Sets how far points are moved, in units; 0.2 unless set. */
    public ApplyWave amplitude(double units) {
        amplitude = Given.finite(units, "A wave's amplitude");
        return this;
    }

    /** Sets the length of the wave as a multiple of the mobject's width; above 0, and 1 unless set. */
    public ApplyWave width(double part) {
        if (!(part > 0)) {
            throw new IllegalArgumentException("A wave has a width above 0, not " + part);
        }
        width = part;
        return this;
    }

    /** Sets how many crests pass, 1 or more: with two or more there are troughs in between. */
    public ApplyWave ripples(int count) {
        Given.between(1, 1000, count, "The number of ripples of a wave");
        ripples = count;
        return this;
    }

    @Override
    protected double defaultRunTime() {
        return 2;
    }

    @Override
    protected void begin() {
        bounds = mobject().bounds();
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        Path whole = shape.path().get();
        DoubleFunction<Path> bent = Homotopy.bending(shape, this::moved);
        if (bent != null) {
            // with its own outline at both ends, a shape that follows something goes on doing so
            recorder.tween(shape.path(), progress -> progress <= 0 || progress >= 1 ? whole : bent.apply(progress));
        }
    }

    private Point moved(Point point, double progress) {
        double place = bounds.width() == 0 ? 0 : (point.x() - bounds.left()) / bounds.width();
        double front = (1 + width) * progress;
        double phase = Math.max(0, Math.min(1, (front - place) / width));
        return point.plus(direction.times(amplitude * height(phase)));
    }

    /** Crests and troughs between rest at either end: 2n − 1 half waves, each smooth where it begins and ends. */
    private double height(double phase) {
        double halves = phase * (2 * ripples - 1);
        int half = (int) Math.min(2 * ripples - 2, Math.floor(halves));
        double crest = RateFunctions.thereAndBack(halves - half);
        return half % 2 == 0 ? crest : -crest;
    }
}
