package org.kinora.engine.timeline;

/**
 * A moment at which properties have values: the start of a frame.
 *
 * <pre>{@code
 * dot.onFrame((d, at) -> d.moveTo(Math.cos(at.seconds()), 0));
 * }</pre>
 */
public record Moment(long frame, FrameRate rate) {

    /** Seconds since the scene began. */
    public double seconds() {
        return rate.secondsAt(frame);
    }
}
