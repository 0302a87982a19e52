package org.kinora.engine.animation;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/** Takes outlines back the way they were drawn; the mobject is gone afterwards. */
public final class Uncreate extends ShapeByShape {

    public Uncreate(Mobject<?> mobject) {
        super(mobject, 1);
    }

    @Override
    protected void record(Shape<?> shape, Recorder recorder) {
        Path whole = shape.path().get();
        recorder.tween(shape.path(), progress -> whole.upTo(1 - progress));
        recorder.atEnd(() -> {
            shape.hide();
            shape.path().set(whole);
        });
    }
}
