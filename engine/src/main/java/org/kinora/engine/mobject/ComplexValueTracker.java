package org.kinora.engine.mobject;

import java.util.function.Consumer;
import org.kinora.engine.geometry.Complex;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A complex number that is animated so that mobjects can follow it. It is never shown itself.
 *
 * <pre>{@code
 * ComplexValueTracker z = new ComplexValueTracker(Complex.ONE);
 * dot.onFrame((d, at) -> d.moveTo(plane.n2p(z.get().times(z.get()))));
 * }</pre>
 */
public final class ComplexValueTracker {

    private final Property<Complex> value;

    public ComplexValueTracker(Complex value) {
        this.value = new Property<>(value, (from, to) -> progress -> from.interpolate(to, progress));
    }

    /** The number as a property, to read or to follow. */
    public Property<Complex> value() {
        return value;
    }

    /** The number now, at the cursor. */
    public Complex get() {
        return value.get();
    }

    /** The number at a moment, for functions that follow it. */
    public Complex at(Moment moment) {
        return value.at(moment);
    }

    /** Sets the number from now on. */
    public ComplexValueTracker set(Complex newValue) {
        value.set(newValue);
        return this;
    }

    /** Animates the edit, the number going straight: {@code z.animate(t -> t.set(Complex.I))}. */
    public Animate animate(Consumer<ComplexValueTracker> edit) {
        return new Animate(() -> edit.accept(this));
    }
}
