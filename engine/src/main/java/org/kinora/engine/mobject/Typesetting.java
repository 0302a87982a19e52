package org.kinora.engine.mobject;

import org.kinora.engine.text.TextLayout;
import org.kinora.engine.text.Typesetter;
import org.kinora.engine.timeline.Recording;

/** Gives the typesetter of the scene that is being recorded. */
final class Typesetting {

    private Typesetting() {}

    /** Tells the author what is missing in a text, and where it could be had. */
    static void warn(TextLayout layout) {
        if (!layout.missing().isEmpty()) {
            current()
                    .warning(layout, MachineFonts.current().fonts())
                    .ifPresent(Recording.current()::warn);
        }
    }

    static Typesetter current() {
        return Recording.current().sharedResource(Typesetter.class, Typesetter::open);
    }
}
