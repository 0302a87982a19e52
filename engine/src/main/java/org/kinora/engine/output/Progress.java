package org.kinora.engine.output;

/** Hears how far a render is; called on the rendering thread after every frame, so it had better be quick. */
@FunctionalInterface
public interface Progress {

    /** The number of frames in all while the scene is still being recorded. */
    long UNKNOWN = -1;

    /** @param done frames handed to the encoder so far, out of {@code total}, which may be {@link #UNKNOWN} */
    void reached(long done, long total);
}
