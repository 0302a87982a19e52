package org.kinora.engine.timeline;

/**
 * Proves that frames are equal without evaluating them: watches what is read of a scene at one moment. What depends only on
 * properties that stay as they are stays as it is; what asks for the time itself may be another thing in the next frame.
 *
 * <pre>{@code
 * Constancy watch = new Constancy(120, FrameRate.of(60));
 * double x = position.at(watch.moment());
 * long end = watch.end(); // position has this value in all frames before that one
 * }</pre>
 */
public final class Constancy {

    private final Moment moment;
    private long end = Long.MAX_VALUE;

    public Constancy(long frame, FrameRate rate) {
        moment = new Moment(frame, rate, this);
    }

    /** The moment at which everything is to be read, by any number of threads. */
    public Moment moment() {
        return moment;
    }

    synchronized void until(long frame) {
        end = Math.min(end, frame);
    }

    /**
     * The first frame after the moment at which something that was read may be different, as far as the scene is recorded;
     * {@link Long#MAX_VALUE} if nothing ever is.
     */
    public synchronized long end() {
        return end;
    }
}
