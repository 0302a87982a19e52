package org.kinora.engine.animation;

import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Lets a mobject blink: it is seen for half a second and gone for half a second, without any fading.
 *
 * <pre>{@code
 * play(new Blink(cursor).times(3));
 * }</pre>
 */
public final class Blink extends FluentAnimation<Blink> {

    private final Mobject mobject;
    private double on = 0.5;
    private double off = 0.5;
    private int times = 1;
    private boolean isHiddenAtEnd;

    public Blink(Mobject mobject) {
        this.mobject = Given.to(this, mobject);
    }

    /** Sets how long it is seen and how long it is gone, in seconds; their ratio stays if the run time is set. */
    public Blink onOff(double secondsOn, double secondsOff) {
        if (!(secondsOn >= 0 && secondsOff >= 0 && secondsOn + secondsOff > 0)
                || Double.isInfinite(secondsOn + secondsOff)) {
            throw new IllegalArgumentException(
                    "A blink is on and off for 0 seconds or more, not for " + secondsOn + " and " + secondsOff);
        }
        on = secondsOn;
        off = secondsOff;
        return this;
    }

    /** Sets how often it blinks, once or more. */
    public Blink times(int count) {
        Given.between(1, 1000, count, "The number of times that something blinks");
        times = count;
        return this;
    }

    /** Leaves it hidden. */
    public Blink hideAtEnd() {
        isHiddenAtEnd = true;
        return this;
    }

    @Override
    protected double defaultRunTime() {
        return times * (on + off);
    }

    @Override
    protected void record(Recorder recorder) {
        mobject.show();
        for (int i = 0; i < times; i++) {
            Recorder dark = recorder.part((i + on / (on + off)) / times, (i + 1.0) / times);
            for (Shape shape : mobject.shapes()) {
                dark.tween(shape.effect(), progress -> Effect.NONE.present(0), Effect.NONE);
            }
        }
        if (isHiddenAtEnd) {
            recorder.atEnd(mobject::hide);
        }
    }
}
