package org.kinora.engine.timeline;

import java.util.OptionalDouble;

/**
 * Something that happens over a stretch of time. An animation says once, while it is recorded, how properties run; nothing
 * of it is called again when frames are drawn. It can be played once.
 */
public abstract class Animation {

    /** How long an animation lasts that says nothing else, in seconds; manim's. */
    public static final double DEFAULT_RUN_TIME = 1;

    private OptionalDouble runTime = OptionalDouble.empty();
    private RateFunction rate;

    /** Lasts this long, in seconds; 0 makes it happen at once. */
    public Animation runTime(double seconds) {
        runTime = OptionalDouble.of(seconds);
        return this;
    }

    /** Runs by this rate function instead of its own. */
    public Animation rate(RateFunction newRate) {
        rate = newRate;
        return this;
    }

    /** How long it lasts, in seconds. */
    public final double runTime() {
        return runTime.orElseGet(this::naturalRunTime);
    }

    public final RateFunction rate() {
        return rate != null ? rate : naturalRate();
    }

    /** Gives the rate function that was asked for here to a member that was asked for none. */
    protected final void lendRate(Animation member) {
        if (rate != null && member.rate == null) {
            member.rate = rate;
        }
    }

    /** The length where none was asked for, in seconds. */
    protected double naturalRunTime() {
        return DEFAULT_RUN_TIME;
    }

    /** The rate function where none was asked for. */
    protected RateFunction naturalRate() {
        return RateFunctions::smooth;
    }

    /** Records what happens. The recording's cursor is at the animation's start, so properties read as they are then. */
    protected abstract void record(Recorder recorder);
}
