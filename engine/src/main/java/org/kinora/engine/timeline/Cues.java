package org.kinora.engine.timeline;

import java.math.BigDecimal;

/** The moments that cues mean: when a speaker comes to a word. */
@FunctionalInterface
public interface Cues {

    /** Where nothing is spoken. */
    Cues NONE = cue -> {
        throw new IllegalStateException(cue + ": nothing is being spoken; narrate(…) begins a line");
    };

    /**
     * When something is said.
     *
     * @return seconds since the scene began, not before the scene's cursor
     * @throws IllegalArgumentException if it is not said, or was said before
     */
    BigDecimal timeOf(Cue cue);
}
