package org.kinora.engine.timeline;

import static java.util.Objects.requireNonNull;

/**
 * A moment that an author means by what is said then.
 *
 * @param call what the author wrote for it, for messages: {@code at} or {@code until}
 * @param words one word or several that follow one another
 * @param occurrence which of the places where this is said, from 1
 */
public record Cue(String call, String words, int occurrence) {

    public Cue {
        requireNonNull(words, "A moment is named by a word of the line that is being spoken");
    }

    /** As the author wrote it. */
    @Override
    public String toString() {
        return call + "(\"" + words + "\"" + (occurrence == 1 ? "" : ", " + occurrence) + ")";
    }
}
