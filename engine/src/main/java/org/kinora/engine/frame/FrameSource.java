package org.kinora.engine.frame;

/** Something that has frames to draw. */
public interface FrameSource {

    /** 1 or more; waits until it is known. */
    long frameCount();

    /** Whether {@link #frameCount} is known by now. */
    default boolean isComplete() {
        return true;
    }

    /** Whether there is a frame n; waits until that is known, which is sooner than how many there are. */
    default boolean has(long n) {
        return n < frameCount();
    }

    /** What frame n shows, from 0, for a frame that there {@linkplain #has is}; a pure function of n that any thread may call. */
    DrawList frame(long n);
}
