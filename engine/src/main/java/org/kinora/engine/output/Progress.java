package org.kinora.engine.output;

/** Hears how far a render is; called on the rendering thread after every frame, so it had better be quick. */
@FunctionalInterface
public interface Progress {

    /** @param done frames handed to the encoder so far, out of {@code total} */
    void reached(long done, long total);
}
