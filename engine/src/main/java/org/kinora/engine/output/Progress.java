package org.kinora.engine.output;

/** Receives the progress of a render. It is called on the rendering thread after every frame, so it must be quick. */
@FunctionalInterface
public interface Progress {

    /** The total number of frames while the scene is still being recorded. */
    long UNKNOWN = -1;

    /** @param done frames handed to the encoder so far, out of {@code total}, which may be {@link #UNKNOWN} */
    void reached(long done, long total);
}
