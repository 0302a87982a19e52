package org.kinora.engine.timeline;

/**
 * A moment at which properties have values: the start of a frame.
 *
 * <pre>{@code
 * dot.onFrame((d, at) -> d.moveTo(Math.cos(at.seconds()), 0));
 * }</pre>
 */
public final class Moment {

    private final long frame;
    private final FrameRate rate;
    /** Wants to know what is asked for at this moment; null if nobody does. */
    private final Constancy watch;

    public Moment(long frame, FrameRate rate) {
        this(frame, rate, null);
    }

    Moment(long frame, FrameRate rate, Constancy watch) {
        this.frame = frame;
        this.rate = rate;
        this.watch = watch;
    }

    /** The frame's number, counted from 0. */
    public long frame() {
        noteTime();
        return frame;
    }

    public FrameRate rate() {
        return rate;
    }

    /** Seconds since the scene began. */
    public double seconds() {
        noteTime();
        return rate.secondsAt(frame);
    }

    /** The frame's number, for what gives the same answer until a frame that is {@linkplain #noteUntil noted}. */
    long number() {
        return frame;
    }

    /** Notes that something which was asked for at this moment may be different from a frame on. */
    void noteUntil(long end) {
        if (watch != null) {
            watch.until(end);
        }
    }

    boolean isWatched() {
        return watch != null;
    }

    private void noteTime() {
        if (watch != null) {
            watch.until(frame + 1);
        }
    }

    @Override
    public boolean equals(Object other) {
        noteTime();
        return other instanceof Moment moment && moment.frame == frame && moment.rate.equals(rate);
    }

    @Override
    public int hashCode() {
        noteTime();
        return 31 * Long.hashCode(frame) + rate.hashCode();
    }

    @Override
    public String toString() {
        noteTime();
        return "Moment[frame=" + frame + ", rate=" + rate + "]";
    }
}
