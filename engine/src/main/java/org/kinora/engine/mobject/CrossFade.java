package org.kinora.engine.mobject;

import org.kinora.engine.timeline.Recorder;

/**
 * Fades one mobject out while another fades in, so that wherever both look the same nothing changes on the way: each is
 * faded as one picture, and the second picture is added to the first.
 */
public final class CrossFade {

    private final Group<Mobject> vanishing;
    private final Group<Mobject> appearing;

    /** Both must be shown. */
    public CrossFade(Mobject vanishing, Mobject appearing) {
        this.vanishing = new Group<>(vanishing);
        this.appearing = new Group<>(appearing);
    }

    public void record(Recorder recorder) {
        Group<Mobject> both = new Group<>(vanishing, appearing);
        both.setLayering(Layering.LAID_OVER);
        vanishing.setLayering(Layering.LAID_OVER);
        appearing.setLayering(Layering.ADDED);
        recorder.tween(vanishing.groupOpacity(), progress -> unit(1 - progress), 1.0);
        recorder.tween(appearing.groupOpacity(), CrossFade::unit, 1.0);
        recorder.atEnd(() -> {
            both.setLayering(Layering.NONE);
            vanishing.setLayering(Layering.NONE);
            appearing.setLayering(Layering.NONE);
        });
    }

    private static double unit(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
