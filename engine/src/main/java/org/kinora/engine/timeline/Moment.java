package org.kinora.engine.timeline;

/** The start of a frame: when a property is asked for its value. */
public record Moment(long frame, FrameRate rate) {

    /** Seconds since the scene began. */
    public double seconds() {
        return rate.secondsAt(frame);
    }
}
