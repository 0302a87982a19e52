package org.kinora.engine.animation;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Recorder;

/** Draws outlines as if by a pen, one shape after the other. */
public final class Create extends ShapeByShape {

    public Create(Mobject<?> mobject) {
        super(mobject, 1);
    }

    @Override
    protected void record(Shape<?> shape, Recorder recorder) {
        Path whole = shape.path().get();
        recorder.tween(shape.path(), whole::upTo);
    }
}
