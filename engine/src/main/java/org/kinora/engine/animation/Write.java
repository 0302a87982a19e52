package org.kinora.engine.animation;

import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.RateFunction;
import org.kinora.engine.timeline.RateFunctions;

/**
 * Writes a text letter by letter: first the outlines, then their fill. Long texts take two seconds, short ones one.
 *
 * <pre>{@code
 * play(new Write(new Text("Fourier series")));
 * }</pre>
 */
public final class Write extends BorderAnimation<Write> {

    private static final int LONG_TEXT = 15;

    private final int letters;

    public Write(Mobject mobject) {
        super(mobject, lagRatioFor(mobject.shapes().size()));
        this.letters = mobject.shapes().size();
    }

    @Override
    protected double defaultRunTime() {
        return secondsFor(letters);
    }

    @Override
    protected boolean isEntering() {
        return true;
    }

    static double secondsFor(int letters) {
        return letters < LONG_TEXT ? 1 : 2;
    }

    static double lagRatioFor(int letters) {
        return Math.min(4.0 / (letters + 1), 0.2);
    }

    @Override
    protected RateFunction defaultRate() {
        return RateFunctions::linear;
    }
}
