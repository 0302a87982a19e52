package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;

/**
 * Types a text: its letters appear one after the other, a tenth of a second for each.
 *
 * <pre>{@code
 * play(new AddTextLetterByLetter(new Text("hello, world")));
 * }</pre>
 */
public final class AddTextLetterByLetter extends LetterByLetter<AddTextLetterByLetter> {

    public AddTextLetterByLetter(Mobject text) {
        super(text);
    }

    @Override
    protected boolean isEntering() {
        return true;
    }
}
