package org.kinora.engine.narration;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** The frames of a film at which something begins with a word. The recording thread adds; any thread may read. */
public final class CueFrames {

    private final ConcurrentSkipListSet<Long> frames = new ConcurrentSkipListSet<>();

    void add(long frame) {
        frames.add(frame);
    }

    /** In order. */
    public List<Long> frames() {
        return List.copyOf(frames);
    }
}
