package org.kinora.engine.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleFunction;

/** The stretch of time that one animation fills, and the means to fill it. */
public final class Recorder {

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

    /** How progress runs in it. */
    public RateFunction rate() {
        return rate;
    }

    /**
     * Runs a property through the values of a pure function of eased progress. The value at the end remains; a property
     * that follows something goes on following when the values end where they began.
     *
     * @throws IllegalStateException if another animation that is played at the same time changes the property in a way
     *     that cannot be composed with this
     */
    public <T> void tween(Property<T> property, DoubleFunction<T> values) {
        tween(property, Course.absolute(values), null);
    }

    /** Runs a property through values, after which it is {@code last} in any case. */
    public <T> void tween(Property<T> property, DoubleFunction<T> values, T last) {
        tween(property, Course.absolute(values), new Track.Constant<>(last));
    }

    /** Runs a property from the value it has at the start to another. */
    public <T> void tweenTo(Property<T> property, T value) {
        tween(property, property.interpolator().between(property.get(), value));
    }

    /**
     * Changes what a property is otherwise, which may move by itself meanwhile: the values are made of its own value at
     * the moment and of eased progress. What it follows it goes on following if the last value is the own one.
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

    /** Does something at the start of the stretch, whatever it changes. */
    public void atStart(Runnable edit) {
        recording.at(start, edit);
    }

    /** Does something at the end of the stretch, whatever it changes. */
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
     * The part of the i-th of {@code count} things that follow each other by manim's lag ratio: 0 all at once, 1 one after
     * the other.
     */
    public Recorder lagged(int index, int count, double lagRatio) {
        double whole = (count - 1) * lagRatio + 1;
        return part(index * lagRatio / whole, Math.min(1, (index * lagRatio + 1) / whole));
    }

    /** This stretch with another rate function. */
    public Recorder withRate(RateFunction newRate) {
        return new Recorder(recording, animation, start, end, newRate);
    }

    /**
     * Plays another animation inside this stretch.
     *
     * @param after seconds from this stretch's start
     * @param seconds how long it lasts here, whatever its own run time
     */
    public void play(Animation animation, double after, double seconds) {
        BigDecimal from = start.add(Recording.exactly(after));
        recording.record(animation, from, from.add(Recording.exactly(seconds)));
    }

    /** The edit's changes, taken back; see {@link Recording#capture}. */
    public List<Change<?>> capture(Runnable edit) {
        return recording.capture(edit);
    }
}
