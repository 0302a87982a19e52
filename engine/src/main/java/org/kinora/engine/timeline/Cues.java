package org.kinora.engine.timeline;

import java.math.BigDecimal;

/** Moments that have names: when a speaker comes to a word. */
@FunctionalInterface
public interface Cues {

    /** Where nothing is spoken. */
    Cues NONE = (words, occurrence) -> {
        throw new IllegalStateException("at(\"" + words + "\"): nothing is being spoken; narrate(…) begins a line");
    };

    /**
     * When something is said.
     *
     * @param words one word or several that follow one another
     * @param occurrence which of the places where it is said, from 1
     * @return seconds since the scene began, not before the scene's cursor
     * @throws IllegalArgumentException if it is not said, or was said before
     */
    BigDecimal timeOf(String words, int occurrence);
}
