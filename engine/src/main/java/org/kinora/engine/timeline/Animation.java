package org.kinora.engine.timeline;

import java.util.OptionalDouble;

/**
 * Something that happens over a stretch of time. An animation says once, while it is recorded, how properties run; nothing
 * of it is called again when frames are drawn. It can be played once.
 *
 * <p>Kinora's own are {@link FluentAnimation}s, whose settings keep the type: {@code fadeIn(title).seconds(2).shift(UP)}.
 */
public abstract class Animation {

    /** How long an animation lasts that says nothing else, in seconds; manim's. */
    public static final double DEFAULT_RUN_TIME = 1;

    private OptionalDouble runTime = OptionalDouble.empty();
    private RateFunction rate;
    private boolean wasPlayed;

    /** Lasts this long, in seconds; 0 makes it happen at once. Manim's {@code run_time}. */
    public Animation seconds(double seconds) {
        runTime = OptionalDouble.of(seconds);
        return this;
    }

    /** Runs by this rate function instead of its own. Manim's {@code rate_func}. */
    public Animation rate(RateFunction newRate) {
        rate = newRate;
        return this;
    }

    /** How long it lasts, in seconds. */
    public final double runTime() {
        return runTime.orElseGet(this::defaultRunTime);
    }

    public final RateFunction rate() {
        return rate != null ? rate : defaultRate();
    }

    /** Gives the rate function that was asked for here to a member that was asked for none. */
    protected final void inheritRate(Animation member) {
        if (rate != null && member.rate == null) {
            member.rate = rate;
        }
    }

    /** The length where none was asked for, in seconds. */
    protected double defaultRunTime() {
        return DEFAULT_RUN_TIME;
    }

    /** The rate function where none was asked for. */
    protected RateFunction defaultRate() {
        return RateFunctions::smooth;
    }

    /** What messages call it: the name of its kind, unless it has a better one. */
    protected String name() {
        return getClass().getSimpleName();
    }

    /** Records what happens. The recording's cursor is at the animation's start, so properties read as they are then. */
    protected abstract void record(Recorder recorder);

    final void recordOnce(Recorder recorder) {
        if (wasPlayed) {
            throw new IllegalStateException(
                    name() + " has been played before: an animation is played once. Make another one");
        }
        wasPlayed = true;
        record(recorder);
    }
}
