package org.kinora.engine.mobject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everybody who ever appears in one recording, and the order in which they came to the front. */
public final class Cast {

    private final Set<Shape<?>> members = new LinkedHashSet<>();
    private long nextId;
    private long nextPlace;

    long newId() {
        return nextId++;
    }

    void bringToFront(Shape<?> shape) {
        members.add(shape);
        shape.enter(nextPlace++);
    }

    /** All shapes that are shown at some time, in the order of their first appearance. */
    public List<Shape<?>> members() {
        return List.copyOf(members);
    }
}
