package org.kinora.engine.animation;

import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Complex;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Route;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Moves every point of a mobject's outlines by a function of the point and of progress, and leaves it as it is then.
 *
 * <pre>{@code
 * play(new Homotopy(grid, (p, t) -> p.plus(point(0, t * Math.sin(p.x())))));
 * }</pre>
 */
public final class Homotopy extends PerShapeAnimation<Homotopy> {

    /** Where a point goes. */
    @FunctionalInterface
    public interface Flow {

        /**
         * A pure function, called from many threads.
         *
         * @param point where it is at the start, in scene units
         * @param progress 0 at the start and 1 at the end
         */
        Point at(Point point, double progress);
    }

    private static final double LONGEST_STEP = 0.02;

    private static final int MOST_SECONDS = 600;

    /** Paths hold no larger coordinates, with some room for scaling. */
    private static final double LARGEST = 1e30;

    private final Flow flow;
    /** Whether the end is computed while the scene is recorded, so that a failure tells the author's line. */
    private boolean isTriedAtOnce;

    public Homotopy(Mobject mobject, Flow flow) {
        super(mobject, 0);
        this.flow = Given.present(flow, "A homotopy needs a function");
    }

    /**
     * Maps every point as a complex number; manim's {@code ApplyComplexFunction}. Points turn on their way by the angle by
     * which 1 is turned.
     */
    static Homotopy complex(Mobject mobject, UnaryOperator<Complex> function) {
        Complex one = function.apply(Complex.ONE);
        double angle = one.argument();
        Route route = Double.isFinite(one.abs()) && Double.isFinite(angle) ? Route.arc(angle) : Route.STRAIGHT;
        UnaryOperator<Point> map =
                point -> checked(function.apply(Complex.of(point)).point(), point);
        Homotopy homotopy = new Homotopy(
                mobject, (point, progress) -> progress == 0 ? point : route.between(point, map.apply(point), progress));
        homotopy.isTriedAtOnce = true;
        return homotopy;
    }

    private static Point checked(Point image, Point point) {
        if (!(Math.abs(image.x()) < LARGEST && Math.abs(image.y()) < LARGEST)) {
            throw new IllegalArgumentException(
                    "The function has no finite value at %s + %si: map nothing that goes through there"
                            .formatted(point.x(), point.y()));
        }
        return image;
    }

    /** Every point goes straight to where a function maps it; manim's {@code ApplyPointwiseFunction}. */
    static Homotopy to(Mobject mobject, UnaryOperator<Point> function) {
        Given.present(function, "A mapping needs a function");
        return new Homotopy(
                mobject,
                (point, progress) -> progress == 0 ? point : point.interpolate(function.apply(point), progress));
    }

    /**
     * Every point drifts in a field of velocities; manim's {@code PhaseFlow}. Its way is integrated by Runge and Kutta's
     * method of fourth order, with steps of at most a fiftieth of a second.
     */
    static Homotopy drift(Mobject mobject, UnaryOperator<Point> velocity, double seconds) {
        Given.present(velocity, "A flow needs a field of velocities");
        Given.between(
                -MOST_SECONDS, MOST_SECONDS, (int) Given.finite(seconds, "The time of a flow"), "The time of a flow");
        return new Homotopy(mobject, (point, progress) -> {
            double time = seconds * progress;
            int steps = (int) Math.ceil(Math.abs(time) / LONGEST_STEP);
            Point at = point;
            for (int i = 0; i < steps; i++) {
                at = step(at, velocity, time / steps);
            }
            return at;
        });
    }

    private static Point step(Point at, UnaryOperator<Point> velocity, double time) {
        Point first = velocity.apply(at);
        Point second = velocity.apply(at.plus(first.times(time / 2)));
        Point third = velocity.apply(at.plus(second.times(time / 2)));
        Point fourth = velocity.apply(at.plus(third.times(time)));
        return at.plus(
                first.plus(second.times(2)).plus(third.times(2)).plus(fourth).times(time / 6));
    }

    @Override
    protected void record(Shape shape, Recorder recorder) {
        DoubleFunction<Path> bent = bending(shape, flow);
        if (bent != null) {
            if (isTriedAtOnce) {
                bent.apply(1);
            }
            recorder.tween(shape.path(), bent);
        }
    }

    /** The outline at each progress, in the shape's own coordinates; null for a shape that is squeezed flat. */
    static DoubleFunction<Path> bending(Shape shape, Flow flow) {
        Affine place = shape.placement();
        if (place.determinant() == 0) {
            return null;
        }
        Path inScene = shape.path().get().transformed(place);
        Affine back = place.inverse();
        return progress ->
                BentPath.of(inScene, point -> flow.at(point, progress)).transformed(back);
    }
}
