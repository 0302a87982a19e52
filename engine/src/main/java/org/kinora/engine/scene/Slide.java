package org.kinora.engine.scene;

import org.kinora.engine.timeline.Recording;
import org.kinora.engine.timeline.Section;

/**
 * A section as a slide of a talk: {@code scripts/present} plays it, stops on its last frame, and goes on when the speaker
 * says so. In a film it is a chapter, and nothing of this changes a picture.
 *
 * <pre>{@code
 * section("Proof").notes("Ask who has seen it before.");
 * section("The wheel turns").loop();
 * }</pre>
 */
public final class Slide {

    private final Recording recording;
    private Section section;

    Slide(Recording recording, Section section) {
        this.recording = recording;
        this.section = section;
    }

    /** Plays it over and over until the speaker goes on; so let it end as it begins. */
    public Slide loop() {
        return become(section.withLoop(true));
    }

    /** Goes on to the next slide by itself when this one has ended. */
    public Slide autoNext() {
        return become(section.withGoingOn(true));
    }

    /** What the speaker reads beside it; without notes, what the narration says. */
    public Slide notes(String text) {
        return become(section.withNotes(text));
    }

    private Slide become(Section changed) {
        recording.replaceSection(section, changed);
        section = changed;
        return this;
    }
}
