package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Deletes a text: its letters vanish one after the other, the last one first, a tenth of a second for each.
 *
 * <pre>{@code
 * play(new RemoveTextLetterByLetter(question));
 * }</pre>
 */
public final class RemoveTextLetterByLetter extends PerShapeAnimation<RemoveTextLetterByLetter> {

    private static final double SECONDS_A_LETTER = 0.1;

    private final int letters;

    public RemoveTextLetterByLetter(Mobject text) {
        super(text, 1);
        letters = text.shapes().size();
    }

    @Override
    protected double defaultRunTime() {
        return letters * SECONDS_A_LETTER;
    }

    @Override
    protected boolean isLeaving() {
        return true;
    }

    @Override
    protected boolean isBackward() {
        return true;
    }

    /** A letter is hidden when its turn is over, and nothing else happens to it. */
    @Override
    protected void record(Shape shape, Recorder recorder) {}
}
