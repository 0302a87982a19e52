package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/** Types a text: its letters appear one after the other, a tenth of a second each. */
public final class AddTextLetterByLetter extends PerShapeAnimation<AddTextLetterByLetter> {

    private static final double SECONDS_A_LETTER = 0.1;

    private final int letters;

    public AddTextLetterByLetter(Mobject text) {
        super(text, 1);
        letters = text.shapes().size();
    }

    @Override
    protected double defaultRunTime() {
        return letters * SECONDS_A_LETTER;
    }

    /** Being shown when its turn comes is all that happens to a letter. */
    @Override
    protected void record(Shape shape, Recorder recorder) {}
}
