package org.kinora.engine.timeline;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * Something that happens over a stretch of time. An animation is called once, while it is recorded, and says how
 * properties change; it is not called again when frames are drawn. It can be played only once.
 *
 * <p>The engine's animations are {@link FluentAnimation}s, whose settings return their own type, so they can be given
 * in any order:
 *
 * <pre>{@code
 * play(fadeIn(title).seconds(2).shift(UP).rate(linear));
 * }</pre>
 */
public abstract class Animation {

    /** The default run time, in seconds; manim's. */
    public static final double DEFAULT_RUN_TIME = 1;

    private OptionalDouble runTime = OptionalDouble.empty();
    private double delay;
    private RateFunction rate;
    private Cue beginCue;
    private Cue endCue;
    private boolean wasPlayed;

    /** Sets the run time in seconds, 0 or more; 0 makes it happen at once. Manim's {@code run_time}. */
    public Animation seconds(double seconds) {
        runTime = OptionalDouble.of(seconds);
        return this;
    }

    /**
     * Lets it begin this many seconds, 0 or more, after the others that are played with it. They come in addition to
     * its own seconds.
     */
    public Animation delay(double seconds) {
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            throw new IllegalArgumentException("A delay is 0 seconds or more, not " + seconds);
        }
        if (seconds > Seconds.LONGEST) {
            throw new IllegalArgumentException(
                    "A delay is at most %,.0f seconds, not %s".formatted(Seconds.LONGEST, seconds));
        }
        delay = seconds;
        return this;
    }

    /**
     * Lets it run from one time to another, in seconds since the start of what it is played in; ManimGL's {@code
     * time_span}.
     */
    public Animation timeSpan(double from, double to) {
        if (!(from >= 0 && to >= from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("A time span has 0 ≤ from ≤ to, in seconds, not " + from + " to " + to);
        }
        return delay(from)
                .seconds(BigDecimal.valueOf(to)
                        .subtract(BigDecimal.valueOf(from))
                        .doubleValue());
    }

    /** Uses this rate function instead of the default. Manim's {@code rate_func}. */
    public Animation rate(RateFunction newRate) {
        rate = newRate;
        return this;
    }

    /**
     * Begins when the line that is being spoken comes to a word, instead of at once: {@code
     * play(fadeIn(bars).at("answer"))}. Several animations of one {@code play} may each wait for a word of their own.
     *
     * @param words a word of the line, or several that follow one another; upper and lower case are the same
     */
    public Animation at(String words) {
        return at(words, 1);
    }

    /** @param occurrence which of the places where the line says this, from 1 */
    public Animation at(String words, int occurrence) {
        beginCue = new Cue("at", words, occurrence);
        return this;
    }

    /** Ends when the line that is being spoken comes to a word, whatever {@link #seconds} says. */
    public Animation until(String words) {
        return until(words, 1);
    }

    /** @param occurrence which of the places where the line says this, from 1 */
    public Animation until(String words, int occurrence) {
        endCue = new Cue("until", words, occurrence);
        return this;
    }

    /** When it begins if the scene stands at {@code now}. */
    final BigDecimal startAfter(BigDecimal now, Cues cues) {
        return beginCue == null ? now : cues.timeOf(beginCue);
    }

    /** When it ends if it begins at {@code start}. */
    final BigDecimal endAfter(BigDecimal start, Cues cues) {
        if (endCue == null) {
            return start.add(Seconds.exactly(runTime()));
        }
        BigDecimal time = cues.timeOf(endCue);
        if (time.compareTo(start) < 0) {
            throw new IllegalArgumentException(
                    endCue + ": " + name() + " would end before it begins, " + (beginCue == null ? "now" : beginCue)
                            + ", by " + start.subtract(time).toPlainString() + " s");
        }
        return time;
    }

    /** The run time, in seconds, with the delay before it. */
    public final double runTime() {
        double own = runTime.orElseGet(this::defaultRunTime);
        // as decimal numbers: 0.1 and 0.2 make 0.3
        return delay == 0
                ? own
                : BigDecimal.valueOf(delay).add(Seconds.exactly(own)).doubleValue();
    }

    /** When it begins, after its delay, if it is given the time from {@code start} to {@code end}. */
    final BigDecimal beginning(BigDecimal start, BigDecimal end) {
        if (delay == 0) {
            return start;
        }
        if (endCue != null) {
            return start.add(Seconds.exactly(delay)).min(end);
        }
        BigDecimal given = end.subtract(start);
        boolean isWhole = given.compareTo(Seconds.exactly(runTime())) == 0;
        return start.add(isWhole ? Seconds.exactly(delay) : given.multiply(BigDecimal.valueOf(delay / runTime())));
    }

    /** The rate function: the one that was set, or else the default. */
    public final RateFunction rate() {
        return rate != null ? rate : defaultRate();
    }

    /** Passes the rate function that was set here on to a member for which none was set. */
    protected final void inheritRate(Animation member) {
        if (rate != null && member.rate == null) {
            member.rate = rate;
        }
    }

    /** The run time in seconds, without the delay, unless {@link #seconds} sets another. */
    protected double defaultRunTime() {
        return DEFAULT_RUN_TIME;
    }

    /** The rate function unless {@link #rate(RateFunction)} sets another. */
    protected RateFunction defaultRate() {
        return RateFunctions::smooth;
    }

    /** Its name in messages: that of its class, unless overridden. */
    protected String name() {
        return getClass().getSimpleName();
    }

    /**
     * Records what happens. The recording's cursor is at the animation's start, so properties have the values of that
     * time.
     */
    protected abstract void record(Recorder recorder);

    /** Refuses a word to begin at inside another animation, which says itself when its members begin. */
    final void recordAsMember(Recording recording, BigDecimal start, BigDecimal end) {
        if (beginCue != null || endCue != null) {
            throw new IllegalStateException((beginCue != null ? beginCue : endCue) + ": " + name()
                    + " is part of another animation, which says when its parts begin and end: let the whole wait for the word,"
                    + " or play the part by itself");
        }
        recording.record(this, start, end);
    }

    final void recordOnce(Recorder recorder) {
        if (wasPlayed) {
            throw new IllegalStateException(
                    name() + " has been played before: an animation is played once. Make another one");
        }
        wasPlayed = true;
        record(recorder);
    }
}
