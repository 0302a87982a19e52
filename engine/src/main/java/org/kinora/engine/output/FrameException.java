package org.kinora.engine.output;

/** A frame that could not be evaluated, because something that the scene wrote failed at that time. */
public final class FrameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long frame;

    FrameException(long frame, Throwable cause) {
        super("frame " + frame + " failed: " + cause.getMessage(), cause);
        this.frame = frame;
    }

    /** Which frame, counted from 0. */
    public long frame() {
        return frame;
    }
}
