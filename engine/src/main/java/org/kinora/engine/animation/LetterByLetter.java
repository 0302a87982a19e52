package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * What happens to the letters of a text one after the other, a tenth of a second for each.
 *
 * @param <A> the type that the fluent methods return: the class itself
 */
abstract sealed class LetterByLetter<A extends LetterByLetter<A>> extends PerShapeAnimation<A>
        permits AddTextLetterByLetter, RemoveTextLetterByLetter {

    private static final double SECONDS_A_LETTER = 0.1;

    private final int letters;

    LetterByLetter(Mobject text) {
        super(text, 1);
        letters = text.shapes().size();
    }

    @Override
    protected double defaultRunTime() {
        return letters * SECONDS_A_LETTER;
    }

    /** A letter is shown when its turn comes, or hidden when that is over, and nothing else happens to it. */
    @Override
    protected void record(Shape shape, Recorder recorder) {}
}
