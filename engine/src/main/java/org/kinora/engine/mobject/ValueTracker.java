package org.kinora.engine.mobject;

import java.util.function.Consumer;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A number that is animated so that mobjects can follow it. It is never shown itself.
 *
 * <pre>{@code
 * ValueTracker x = new ValueTracker(0);
 * Dot dot = new Dot().onFrame((d, at) -> d.moveTo(x.at(at), 0));
 * add(dot);
 * play(x.animate(t -> t.set(3)).seconds(2));
 * }</pre>
 */
public final class ValueTracker {

    private final Property<Double> value;

    public ValueTracker(double value) {
        this.value = new Property<>(Given.finite(value, "A tracker's number"), Interpolator::numbers);
    }

    /** The number as a property, to read or to follow. */
    public Property<Double> value() {
        return value;
    }

    /** The number now, at the cursor. */
    public double get() {
        return value.get();
    }

    /** The number at a moment, for functions that follow it. */
    public double at(Moment moment) {
        return value.at(moment);
    }

    /** Sets the number from now on. */
    public ValueTracker set(double newValue) {
        value.set(Given.finite(newValue, "A tracker's number"));
        return this;
    }

    /** Adds to the number. */
    public ValueTracker increment(double by) {
        return set(get() + by);
    }

    /** Animates the edit: {@code x.animate(t -> t.increment(1))}. */
    public Animate animate(Consumer<ValueTracker> edit) {
        return new Animate(() -> edit.accept(this));
    }
}
