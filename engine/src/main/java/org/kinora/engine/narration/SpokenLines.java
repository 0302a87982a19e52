package org.kinora.engine.narration;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The lines of narration that a film speaks, in their order. The recording thread adds; any thread may read. */
public final class SpokenLines {

    private final List<SpokenLine> lines = new CopyOnWriteArrayList<>();

    void add(SpokenLine line) {
        lines.add(line);
    }

    /** Those so far; unmodifiable. */
    public List<SpokenLine> soFar() {
        return List.copyOf(lines);
    }
}
