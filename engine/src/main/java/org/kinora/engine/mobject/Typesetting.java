package org.kinora.engine.mobject;

import org.kinora.engine.text.Typesetter;
import org.kinora.engine.timeline.Recording;

/** Gives the typesetter of the scene that is being recorded. */
final class Typesetting {

    private Typesetting() {}

    static Typesetter current() {
        return Recording.current().sharedResource(Typesetter.class, Typesetter::open);
    }
}
