package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;

/**
 * Deletes a text: its letters vanish one after the other, the last one first, a tenth of a second for each.
 *
 * <pre>{@code
 * play(new RemoveTextLetterByLetter(question));
 * }</pre>
 */
public final class RemoveTextLetterByLetter extends LetterByLetter<RemoveTextLetterByLetter> {

    public RemoveTextLetterByLetter(Mobject text) {
        super(text);
    }

    @Override
    protected boolean isLeaving() {
        return true;
    }

    @Override
    protected boolean isBackward() {
        return true;
    }
}
