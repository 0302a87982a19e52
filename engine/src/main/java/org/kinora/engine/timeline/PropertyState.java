package org.kinora.engine.timeline;

/** What a property is from some frame on: one value, or what it follows. Taken now and given back later, it is the same again. */
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

    /** True where the property followed something. */
    public boolean follows() {
        return source != null;
    }

    /** The object that it follows, where the source says one; else null. */
    public Object owner() {
        return source == null ? null : source.owner();
    }

    /** True where the property followed what this very object says. */
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
