package org.kinora.engine.animation;

import org.kinora.engine.mobject.CrossFade;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.Recorder;

/**
 * Fades from what is shown to the next picture, or to nothing. Where both look the same, nothing changes on the way.
 *
 * <pre>{@code
 * play(new FadeTo(group(title, chart)));
 * play(fadeAll(title));
 * }</pre>
 */
public final class FadeTo extends Transition<FadeTo> {

    /** @param next the next picture; an empty group for none */
    public FadeTo(Mobject next) {
        super(next);
    }

    @Override
    void change(Group<Mobject> leaving, Group<Mobject> coming, Recorder recorder) {
        coming.show();
        new CrossFade(leaving, coming).record(recorder);
    }
}
