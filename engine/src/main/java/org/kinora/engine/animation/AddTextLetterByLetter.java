package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/**
 * Types a text: its letters appear one after the other, a tenth of a second for each.
 *
 * <pre>{@code
 * play(new AddTextLetterByLetter(new Text("hello, world")));
 * }</pre>
 */
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

    @Override
    protected boolean isEntering() {
        return true;
    }

    /** A letter is shown when its turn comes, and nothing else happens to it. */
    @Override
    protected void record(Shape shape, Recorder recorder) {}
}
