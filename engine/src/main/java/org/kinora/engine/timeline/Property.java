package org.kinora.engine.timeline;

import java.util.function.Function;

/**
 * A value that can change over time. While a scene is being recorded, its thread sets and reads it at the recording's
 * cursor; what lies before the cursor does not change any more and is read by any number of threads. Values must be
 * immutable.
 */
public final class Property<T> {

    private final Recording recording;
    private final Interpolator<T> interpolator;
    /**
     * Needs no lock: a thread that asks for a settled frame has waited for it at {@link Recording#isSettled}, and any track
     * from then on says the same of that frame.
     */
    private Track<T> track;

    /** A property that has this value until it is set; it can only be made while a scene is being recorded. */
    public Property(T value, Interpolator<T> interpolator) {
        this.recording = Recording.current();
        this.interpolator = interpolator;
        this.track = new Track<>(value);
        recording.making(this);
    }

    /** The value at the recording's cursor. */
    public T get() {
        return track.at(recording.now());
    }

    /** The value at a moment; a pure function of it once the recording has passed it. */
    public T at(Moment moment) {
        return track.at(moment);
    }

    /** True when the property stands still from the first to the last of these frames. */
    public boolean isConstantOver(long first, long last) {
        return track.isConstantOver(first, last);
    }

    /** From the cursor on the value is this one. */
    public void set(T value) {
        recording.changing(this);
        track = track.with(recording.now().frame(), value);
    }

    /**
     * From the cursor on the value is this one, even when an edit says so that is only tried out to be animated: for what
     * an edit makes rather than changes, such as new members of a group.
     */
    public void setForGood(T value) {
        track = track.with(recording.now().frame(), value);
    }

    /**
     * From the cursor on the value is what the source says, until it is set or animated again. The source must be a pure
     * function: it may read other properties at the moment it is given, and is called by many threads.
     */
    public void follow(Function<Moment, T> source) {
        recording.changing(this);
        track = track.bound(recording.now().frame(), source);
    }

    /** A new property with this one's value at the cursor. */
    public Property<T> copy() {
        return new Property<>(get(), interpolator);
    }

    Interpolator<T> interpolator() {
        return interpolator;
    }

    Track<T> track() {
        return track;
    }

    void replace(Track<T> other) {
        track = other;
    }
}
