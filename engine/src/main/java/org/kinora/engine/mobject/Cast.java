package org.kinora.engine.mobject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everybody who ever appears in one recording, and the order in which they came to the front. Any thread may ask who there
 * is while the recording goes on.
 */
public final class Cast {

    private final Set<Shape<?>> members = new LinkedHashSet<>();
    /** The members as they were when somebody asked last; null when there are more since. */
    private List<Shape<?>> listed;

    private long nextId;
    private long nextPlace;

    long newId() {
        return nextId++;
    }

    void bringToFront(Shape<?> shape) {
        synchronized (members) {
            if (members.add(shape)) {
                listed = null;
            }
        }
        shape.enter(nextPlace++);
    }

    /** All shapes that were shown so far, in the order of their first appearance. */
    public List<Shape<?>> members() {
        synchronized (members) {
            if (listed == null) {
                listed = List.copyOf(members);
            }
            return listed;
        }
    }
}
