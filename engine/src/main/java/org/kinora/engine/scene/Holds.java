package org.kinora.engine.scene;

import java.util.BitSet;
import org.kinora.engine.timeline.Recording;

/** The frames during which a scene's picture is meant to stand still. The recording thread adds; any thread may ask. */
final class Holds {

    private final BitSet frames = new BitSet();

    static Holds of(Recording recording) {
        return recording.sharedResource(Holds.class, Holds::new);
    }

    /** @param end the first frame after it */
    synchronized void add(long first, long end) {
        frames.set(Math.toIntExact(first), Math.toIntExact(end));
    }

    synchronized boolean contains(long frame) {
        return frames.get(Math.toIntExact(frame));
    }
}
