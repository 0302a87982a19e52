package org.kinora.engine.present;

/**
 * A stretch of a film that is shown at the speaker's word.
 *
 * @param end the frame after its last one
 * @param loops whether it is played over and over
 * @param goesOn whether the next one follows by itself
 * @param notes for the speaker; empty for none
 */
record DeckSlide(String name, long first, long end, boolean loops, boolean goesOn, String notes) {

    DeckSlide {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("A slide has a frame at least, not frame " + first + " to " + end);
        }
    }

    long frames() {
        return end - first;
    }

    long last() {
        return end - 1;
    }
}
