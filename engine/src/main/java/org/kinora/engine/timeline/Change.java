package org.kinora.engine.timeline;

import java.util.function.DoubleFunction;

/** How an edit would change one property: its values before and after. */
public final class Change<T> {

    private final Property<T> property;
    private final Track<T> trackBefore;
    private PropertyState<T> before;
    private PropertyState<T> after;

    Change(Property<T> property) {
        this.property = property;
        this.trackBefore = property.track();
    }

    /** Notes the property's state after the edit; it may follow others that are changed as well. */
    void noteAfter() {
        after = property.state();
    }

    void revert() {
        property.replace(trackBefore);
    }

    /** Notes the property's state once all changes have been reverted. */
    void noteBefore() {
        before = property.state();
    }

    boolean isVisible() {
        return !before.isSameAs(after);
    }

    public Property<T> property() {
        return property;
    }

    public T before() {
        return before.value();
    }

    public T after() {
        return after.value();
    }

    /** Tweens the property from its value before the edit to its value after it. */
    public void tween(Recorder recorder) {
        if (after.follows()) {
            Interpolator<T> kind = property.interpolator();
            recorder.tween(
                    property,
                    (base, progress, moment) ->
                            kind.between(before(), after.source().at(moment)).apply(progress),
                    Property.segmentOf(after));
        } else {
            tween(recorder, property.interpolator().between(before(), after()));
        }
    }

    /** Tweens the property to its value after the edit by way of other values than its interpolator's. */
    public void tween(Recorder recorder, DoubleFunction<T> values) {
        if (after.follows()) {
            tween(recorder);
            return;
        }
        T last = values.apply(recorder.rate().at(1));
        T end = property.interpolator().isSame(last, after()) ? after() : last;
        recorder.tween(property, Course.absolute(values), new Track.Constant<>(end));
    }
}
