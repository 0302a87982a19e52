package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

/**
 * Words to be read for a while, which a player shows if its viewer wants them.
 *
 * @param start in seconds from the film's first frame, 0 or later
 * @param end in seconds, after {@code start}
 * @param text one line, or several with line breaks between them
 */
public record Caption(double start, double end, String text) {

    public Caption {
        requireNonNull(text, "A caption needs a text");
        if (!(start >= 0 && end > start) || Double.isInfinite(end)) {
            throw new IllegalArgumentException(
                    "A caption is shown for a while, not from " + start + " s to " + end + " s: \"" + text + "\"");
        }
    }
}
