package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A mobject made of others, in order. A kind of its own, such as a brace with its label, extends this. What it is made of
 * may change over time: what is added belongs to it from the cursor on.
 */
public abstract class Composite<C extends Composite<C>> extends Mobject<C> {

    private final Property<List<Mobject<?>>> parts;

    protected Composite(Collection<? extends Mobject<?>> parts) {
        this.parts = new Property<>(List.copyOf(parts), Interpolator::switching);
    }

    /** The direct parts, from back to front. */
    public final List<Mobject<?>> parts() {
        return parts.get();
    }

    public final int size() {
        return parts().size();
    }

    /** @throws IndexOutOfBoundsException if there are no so many parts */
    public final Mobject<?> get(int index) {
        return parts().get(index);
    }

    protected final void addParts(Collection<? extends Mobject<?>> more) {
        List<Mobject<?>> all = new ArrayList<>(parts());
        all.addAll(more);
        parts.setForGood(List.copyOf(all));
    }

    protected final void addParts(Mobject<?>... more) {
        addParts(Arrays.asList(more));
    }

    protected final void removeParts(Collection<? extends Mobject<?>> fewer) {
        List<Mobject<?>> rest = new ArrayList<>(parts());
        rest.removeAll(fewer);
        parts.setForGood(List.copyOf(rest));
    }

    /** The shapes of all parts; a shape that several parts share comes once. */
    @Override
    public final List<Shape<?>> shapesAt(Moment moment) {
        return parts.at(moment).stream()
                .<Shape<?>>flatMap(part -> part.shapesAt(moment).stream())
                .distinct()
                .toList();
    }

    @Override
    public Group copy() {
        return new Group(parts().stream().<Mobject<?>>map(Mobject::copy).toList());
    }
}
