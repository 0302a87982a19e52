package org.kinora.narrator;

import org.kinora.narrator.recording.Pauses;

/**
 * How lines are to be said.
 *
 * @param voice its name, such as af_heart
 * @param speed 1 as the voice speaks by itself; 0.5 to 2
 */
record Settings(String voice, double speed, Pauses pauses) {

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 2;

    Settings {
        if (!(speed >= SLOWEST && speed <= FASTEST)) {
            throw new IllegalArgumentException("The voice speaks from 0.5 to 2 times as fast, not " + speed);
        }
    }

    /** What is to be said of the voice where its recordings are shown. */
    String credit() {
        return "Voice: Kokoro-82M (hexgrad, Apache-2.0), " + voice;
    }
}
