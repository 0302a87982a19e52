package org.kinora.engine.video;

/**
 * What goes with the pictures, given beforehand.
 *
 * @param isKnown whether it is known at once, or only when it is waited for
 */
record GivenTracks(boolean isKnown, Tracks whole) implements Accompaniment {

    @Override
    public Tracks soFar() {
        return whole;
    }
}
