package org.kinora.engine.narration;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The lines that a scene has spoken so far, in the order in which it spoke them. One thread adds to it; any may read. */
public final class SpokenLines {

    private final List<SpokenLine> lines = new CopyOnWriteArrayList<>();

    void add(SpokenLine line) {
        lines.add(line);
    }

    public List<SpokenLine> soFar() {
        return List.copyOf(lines);
    }
}
