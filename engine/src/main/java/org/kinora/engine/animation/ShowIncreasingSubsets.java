package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Shows the parts of a mobject one after the other, each at once: all stay, or each gives way to the next.
 *
 * <pre>{@code
 * play(new ShowIncreasingSubsets(dots).seconds(3));
 * play(ShowIncreasingSubsets.oneByOne(pictures).seconds(5));
 * }</pre>
 */
public final class ShowIncreasingSubsets extends FluentAnimation<ShowIncreasingSubsets> {

    private final Composite<?> whole;
    private final boolean isOneByOne;

    public ShowIncreasingSubsets(Composite<?> whole) {
        this(whole, false);
    }

    private ShowIncreasingSubsets(Composite<?> whole, boolean isOneByOne) {
        this.whole = Given.to(this, whole);
        this.isOneByOne = isOneByOne;
    }

    /** Only one part is seen at a time, and the last one stays; manim's {@code ShowSubmobjectsOneByOne}. */
    public static ShowIncreasingSubsets oneByOne(Composite<?> whole) {
        return new ShowIncreasingSubsets(whole, true);
    }

    @Override
    protected void record(Recorder recorder) {
        List<Mobject> parts = whole.parts();
        whole.hide();
        for (int i = 0; i < parts.size(); i++) {
            Mobject part = parts.get(i);
            Recorder turn = recorder.part((double) i / parts.size(), (i + 1.0) / parts.size());
            turn.atStart(part::show);
            if (isOneByOne && i < parts.size() - 1) {
                turn.atEnd(part::hide);
            }
        }
    }
}
