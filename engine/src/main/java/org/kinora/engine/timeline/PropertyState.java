package org.kinora.engine.timeline;

/** The state of a property from some frame on: one value, or what it follows. It can be restored later. */
public final class PropertyState<T> {

    private final T value;
    private final Source<T> source;

    PropertyState(T value, Source<T> source) {
        this.value = value;
        this.source = source;
    }

    /** The value at the time at which the state was taken. */
    public T value() {
        return value;
    }

    /** True if the property followed something. */
    public boolean follows() {
        return source != null;
    }

    /** The object that it follows, if the source names one; otherwise null. */
    public Object owner() {
        return source == null ? null : source.owner();
    }

    /** True if the property followed this very object. */
    public boolean follows(Object owner) {
        return source != null && source.owner() == owner;
    }

    Source<T> source() {
        return source;
    }

    boolean isSameAs(PropertyState<T> other) {
        return source == null && other.source == null ? value.equals(other.value) : source == other.source;
    }
}
