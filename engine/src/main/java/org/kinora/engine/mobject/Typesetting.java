package org.kinora.engine.mobject;

import org.kinora.engine.text.TextLayout;
import org.kinora.engine.text.Typesetter;
import org.kinora.engine.timeline.Recording;

/** Gives the typesetter of the scene that is being recorded. */
final class Typesetting {

    private Typesetting() {}

    /**
     * Tells the author what is missing in a text, and where it could be had.
     *
     * @return takes the warning back, because the text is set in another font
     */
    static Runnable warn(TextLayout layout) {
        return layout.missing().isEmpty()
                ? () -> {}
                : current()
                        .warning(layout, MachineFonts.current().fonts())
                        .map(Recording.current()::warnUntilItIsMended)
                        .orElseThrow();
    }

    static Typesetter current() {
        return Recording.current().sharedResource(Typesetter.class, Typesetter::open);
    }
}
