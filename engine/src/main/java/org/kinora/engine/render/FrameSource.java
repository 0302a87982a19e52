package org.kinora.engine.render;

/** Something that has frames to draw. */
public interface FrameSource {

    /** 1 or more. */
    long frameCount();

    /** What frame n shows, from 0; a pure function of n that any thread may call. */
    DrawList frame(long n);
}
