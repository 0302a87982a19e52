package org.kinora.engine.mobject;

import org.kinora.engine.text.Typesetter;
import org.kinora.engine.timeline.Recording;

/** Where texts and formulas of the scene that is being made are set. */
final class Typesetting {

    private Typesetting() {}

    static Typesetter current() {
        return Recording.current().sharedResource(Typesetter.class, Typesetter::open);
    }
}
