package org.kinora.engine.timeline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The stretch of time that one animation fills, with the methods to fill it.
 *
 * <pre>{@code
 * recorder.atStart(circle::show);
 * recorder.tween(circle.opacity(), progress -> progress);
 * }</pre>
 */
public final class Recorder {

    private static final MathContext TO_34_DIGITS = new MathContext(34, RoundingMode.DOWN);

    private final Recording recording;
    private final String animation;
    private final BigDecimal start;
    private final BigDecimal end;
    private final RateFunction rate;

    Recorder(Recording recording, String animation, BigDecimal start, BigDecimal end, RateFunction rate) {
        this.recording = recording;
        this.animation = animation;
        this.start = start;
        this.end = end;
        this.rate = rate;
    }

    /** Length of the stretch in seconds. */
    public double duration() {
        return end.subtract(start).doubleValue();
    }

    /** The rate function of this stretch. */
    public RateFunction rate() {
        return rate;
    }

    /**
     * Takes a property through the values of a pure function of eased progress. The value at the end remains; a
     * property that follows something goes on following it if the values end where they began.
     *
     * @throws IllegalStateException if another animation that plays at the same time changes the property in a way that
     *     cannot be combined with this one
     */
    public <T> void tween(Property<T> property, DoubleFunction<T> values) {
        tween(property, Course.absolute(values), null);
    }

    /** Takes a property through values, after which it is {@code last} in any case. */
    public <T> void tween(Property<T> property, DoubleFunction<T> values, T last) {
        tween(property, Course.absolute(values), new Track.Constant<>(last));
    }

    /** Takes a property from its value at the start to another. */
    public <T> void tweenTo(Property<T> property, T value) {
        tween(property, property.interpolator().between(property.get(), value));
    }

    /**
     * Modifies a property that may also move by itself: the values are computed from its own value at the moment and
     * from eased progress. It goes on following what it follows if the last value is its own.
     */
    public <T> void modify(Property<T> property, Modification<T> values) {
        tween(property, (base, progress, moment) -> values.at(base, progress), null);
    }

    /** A pure function of a property's own value and of eased progress. */
    @FunctionalInterface
    public interface Modification<T> {
        T at(T own, double progress);
    }

    <T> void tween(Property<T> property, Course<T> course, Track.Segment<T> ending) {
        recording.onChange(property);
        Track.Stretch<T> stretch = new Track.Stretch<>(
                recording.rate().frameAt(start),
                recording.rate().frameAt(end),
                recording.rate(),
                rate,
                course,
                animation);
        try {
            property.replace(property.track().tweened(stretch, ending, property.interpolator()));
        } catch (SimultaneousChanges contradiction) {
            throw contradiction.of(property);
        }
    }

    /** Runs an edit at the start of the stretch. */
    public void atStart(Runnable edit) {
        recording.at(start, edit);
    }

    /** Runs an edit at the end of the stretch. */
    public void atEnd(Runnable edit) {
        recording.at(end, edit);
    }

    /**
     * A part of this stretch with the same rate function, for things that begin one after another.
     *
     * @param from where it begins, as a fraction of this stretch
     * @param to where it ends, likewise
     */
    public Recorder part(double from, double to) {
        BigDecimal length = end.subtract(start);
        return new Recorder(
                recording,
                animation,
                start.add(length.multiply(BigDecimal.valueOf(from))),
                start.add(length.multiply(BigDecimal.valueOf(to))),
                rate);
    }

    /**
     * The part for one of {@code count} things that start one after another.
     *
     * @param index which of them, from 0
     * @param lagRatio manim's: 0 plays all at once, 1 one after the other
     */
    public Recorder lagged(int index, int count, double lagRatio) {
        double whole = (count - 1) * lagRatio + 1;
        return part(index * lagRatio / whole, Math.min(1, (index * lagRatio + 1) / whole));
    }

    /** The part before that of {@link #lagged}, while one waits for its turn; empty for the first. */
    public Recorder before(int index, int count, double lagRatio) {
        double whole = (count - 1) * lagRatio + 1;
        return part(0, index * lagRatio / whole);
    }

    /** This stretch with another rate function. */
    public Recorder withRate(RateFunction newRate) {
        return new Recorder(recording, animation, start, end, newRate);
    }

    /**
     * Plays another animation inside this stretch.
     *
     * @param after seconds from this stretch's start
     * @param seconds how long it lasts here, regardless of its own run time
     */
    public void play(Animation animation, double after, double seconds) {
        BigDecimal from = start.add(Seconds.exactly(after));
        animation.recordAsMember(recording, from, from.add(Seconds.exactly(seconds)));
    }

    /**
     * Plays another animation in a part of this stretch, without rounding: what ends with the whole ends in the very
     * moment in which this stretch does.
     *
     * @param from where the part begins, on a scale on which this stretch goes from 0 to {@code whole}
     * @param to where it ends, on the same scale
     * @param whole 0 or more; where it is 0, everything happens at the start of this stretch
     */
    public void play(Animation animation, BigDecimal from, BigDecimal to, BigDecimal whole) {
        animation.recordAsMember(recording, timeOf(from, whole), timeOf(to, whole));
    }

    private BigDecimal timeOf(BigDecimal place, BigDecimal whole) {
        if (whole.signum() == 0) {
            return start;
        }
        // never a hair late: what comes next would find that it has not ended
        return start.add(end.subtract(start).multiply(place).divide(whole, TO_34_DIGITS));
    }

    /** The changes that an edit makes, which are reverted; see {@link Recording#capture}. */
    public List<Change<?>> capture(Runnable edit) {
        return recording.capture(edit);
    }
}
