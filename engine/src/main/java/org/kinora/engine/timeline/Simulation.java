package org.kinora.engine.timeline;

/**
 * Something that develops from an initial state, step by step, from the moment at which it was made; manim's updaters
 * with {@code dt}. It can be asked for any moment, in any order, on any thread.
 *
 * <pre>{@code
 * Simulation<Point> fall = simulate(new Point(0, 3), (p, dt) -> p.plus(new Point(1, -0.5).times(dt)));
 * add(new Dot().onFrame((dot, at) -> dot.moveTo(fall.at(at))));
 * }</pre>
 *
 * @param <S> the state; immutable
 */
public final class Simulation<S> {

    /** The default length of a step, in seconds; independent of the frame rate. */
    public static final double DEFAULT_STEP = 0.01;

    private static final int STEPS_PER_CHECKPOINT = 100;

    /** Computes the next state. */
    @FunctionalInterface
    public interface Step<S> {

        /**
         * A pure function.
         *
         * @param seconds how much time passes
         */
        S next(S state, double seconds);
    }

    private final Integrator<S> integrator;
    private final double stepSeconds;
    private final double start;
    private final Property<Double> end = new Property<>(this, "end", Double.POSITIVE_INFINITY, Interpolator::switching);

    /** @param stepSeconds length of a step, in seconds */
    public Simulation(S initial, double stepSeconds, Step<S> step) {
        this.integrator =
                new Integrator<>(initial, stepSeconds, STEPS_PER_CHECKPOINT, state -> step.next(state, stepSeconds));
        this.stepSeconds = stepSeconds;
        this.start = Recording.current().now().seconds();
    }

    /** The state after the last whole step that ends at or before the moment; the initial one before it began. */
    public S at(Moment moment) {
        double seconds = Math.min(moment.seconds(), end.at(moment)) - start;
        // a moment that is a whole number of steps away, up to rounding, counts them all
        return integrator.afterSteps((long) Math.floor(seconds / stepSeconds + 1e-9));
    }

    /** Stays in its present state from now on. */
    public void stop() {
        end.set(Recording.current().now().seconds());
    }
}
