package org.kinora.engine.timeline;

/** How an edit would change one property: its value before and after. */
public final class Change<T> {

    private final Property<T> property;
    private final Track<T> trackBefore;
    private final T before;
    private T after;

    Change(Property<T> property) {
        this.property = property;
        this.trackBefore = property.track();
        this.before = property.get();
    }

    /** Notes the edited value and puts the property back to what it was. */
    void takeBack() {
        after = property.get();
        property.replace(trackBefore);
    }

    boolean isVisible() {
        return !before.equals(after);
    }

    public Property<T> property() {
        return property;
    }

    public T before() {
        return before;
    }

    public T after() {
        return after;
    }

    /** Runs the property from its value before to its value after. */
    public void tween(Recorder recorder) {
        recorder.tween(property, property.interpolator().between(before, after));
    }
}
