package org.kinora.engine.timeline;

import static java.util.Objects.requireNonNull;

/**
 * A named stretch of a film, from its first frame to the next section or the end; {@code Scene.section} begins one.
 *
 * @param loops whether it is shown over and over in a talk, until the speaker goes on
 * @param goesOn whether the talk goes on by itself when it has ended
 * @param notes for the speaker; empty for none
 */
public record Section(String name, long firstFrame, boolean loops, boolean goesOn, String notes) {

    public Section {
        requireNonNull(name, "A section needs a name, which may be empty");
        requireNonNull(notes, "A section without notes has empty ones");
    }

    /** One that is played once in a talk, and has no notes. */
    public Section(String name, long firstFrame) {
        this(name, firstFrame, false, false, "");
    }

    public Section withLoop(boolean again) {
        return new Section(name, firstFrame, again, goesOn, notes);
    }

    public Section withGoingOn(boolean byItself) {
        return new Section(name, firstFrame, loops, byItself, notes);
    }

    public Section withNotes(String newNotes) {
        return new Section(name, firstFrame, loops, goesOn, newNotes);
    }
}
