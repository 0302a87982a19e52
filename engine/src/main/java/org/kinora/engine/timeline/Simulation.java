package org.kinora.engine.timeline;

/**
 * Something that goes its own way from a state, step by step, from the moment at which it was made; manim's updaters with
 * {@code dt}. It can be asked for any moment, in any order, on any thread.
 *
 * @param <S> the state; immutable
 */
public final class Simulation<S> {

    /** How much time a step covers where nothing else is said, in seconds; independent of the frame rate. */
    public static final double DEFAULT_STEP = 0.01;

    private static final int STEPS_PER_CHECKPOINT = 100;

    /** What becomes of a state. */
    @FunctionalInterface
    public interface Step<S> {

        /**
         * A pure function.
         *
         * @param seconds how much time goes by
         */
        S next(S state, double seconds);
    }

    private final Integrator<S> integrator;
    private final double stepSeconds;
    private final double start;
    private final Property<Double> end = new Property<>(this, "end", Double.POSITIVE_INFINITY, Interpolator::switching);

    /** @param stepSeconds how much time a step covers, in seconds */
    public Simulation(S initial, double stepSeconds, Step<S> step) {
        this.integrator =
                new Integrator<>(initial, stepSeconds, STEPS_PER_CHECKPOINT, state -> step.next(state, stepSeconds));
        this.stepSeconds = stepSeconds;
        this.start = Recording.current().now().seconds();
    }

    /** The state after the last whole step that ends at or before the moment; the initial one before it began. */
    public S at(Moment moment) {
        double seconds = Math.min(moment.seconds(), end.at(moment)) - start;
        // a moment that is a whole number of steps away, but for rounding, has them all
        return integrator.afterSteps((long) Math.floor(seconds / stepSeconds + 1e-9));
    }

    /** Stays in the state of now from now on. */
    public void stop() {
        end.set(Recording.current().now().seconds());
    }
}
