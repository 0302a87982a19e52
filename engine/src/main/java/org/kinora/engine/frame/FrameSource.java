package org.kinora.engine.frame;

/** Something that has frames to draw. */
public interface FrameSource {

    /** 1 or more; waits until it is known. */
    long frameCount();

    /** Whether {@link #frameCount} is known by now. */
    default boolean isComplete() {
        return true;
    }

    /** Whether there is a frame n; waits until that is known, which is earlier than {@link #frameCount} is. */
    default boolean has(long n) {
        return n < frameCount();
    }

    /**
     * The first frame after n that may show something else than frame n does, as far as that is known without evaluating
     * it; n + 1 if nothing is. All frames before it exist.
     */
    default long staysUntil(long n) {
        return n + 1;
    }

    /**
     * What frame n shows, counted from 0. The frame must {@linkplain #has exist}. A pure function of n that any thread
     * may call.
     */
    DrawList frame(long n);
}
