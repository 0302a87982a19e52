package org.kinora.engine.video;

/**
 * What will accompany a film's pictures, some of which may be encoded before it is known: a scene that is still being
 * recorded may yet place a sound. Any thread may ask.
 */
public interface Accompaniment {

    /** Pictures only. */
    Accompaniment NONE = new Accompaniment() {
        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public Tracks whole() {
            return Tracks.NONE;
        }

        @Override
        public Tracks soFar() {
            return Tracks.NONE;
        }
    };

    /** Whether {@link #whole} would answer at once. */
    boolean isKnown();

    /** All of it; waits until that is known. */
    Tracks whole() throws InterruptedException;

    /** What there is already, for a film that is broken off. */
    Tracks soFar();
}
