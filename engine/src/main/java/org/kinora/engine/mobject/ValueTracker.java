package org.kinora.engine.mobject;

import java.util.function.Consumer;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/** A number that is animated so that mobjects can follow it. It is never seen itself. */
public final class ValueTracker {

    private final Property<Double> value;

    public ValueTracker(double value) {
        this.value = new Property<>(value, Interpolator::numbers);
    }

    public Property<Double> value() {
        return value;
    }

    public double get() {
        return value.get();
    }

    /** The number at a moment, for use in what follows it. */
    public double at(Moment moment) {
        return value.at(moment);
    }

    public ValueTracker set(double newValue) {
        value.set(newValue);
        return this;
    }

    public ValueTracker increment(double by) {
        return set(get() + by);
    }

    public Animate animate(Consumer<ValueTracker> edit) {
        return new Animate(() -> edit.accept(this));
    }
}
