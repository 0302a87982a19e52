package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A mobject made of others, in order. A kind of its own, such as a brace with its label, extends this. */
public abstract class Composite<C extends Composite<C>> extends Mobject<C> {

    private final List<Mobject<?>> parts = new ArrayList<>();

    protected Composite(Collection<? extends Mobject<?>> parts) {
        this.parts.addAll(parts);
    }

    /** The direct parts, from back to front. */
    public final List<Mobject<?>> parts() {
        return List.copyOf(parts);
    }

    public final int size() {
        return parts.size();
    }

    /** @throws IndexOutOfBoundsException if there are no so many parts */
    public final Mobject<?> get(int index) {
        return parts.get(index);
    }

    protected final void addParts(Collection<? extends Mobject<?>> more) {
        parts.addAll(more);
    }

    protected final void addParts(Mobject<?>... more) {
        addParts(Arrays.asList(more));
    }

    protected final void removeParts(Collection<? extends Mobject<?>> fewer) {
        parts.removeAll(fewer);
    }

    /** The shapes of all parts; a shape that several parts share comes once. */
    @Override
    public final List<Shape<?>> shapes() {
        return parts.stream()
                .<Shape<?>>flatMap(part -> part.shapes().stream())
                .distinct()
                .toList();
    }

    @Override
    public Group copy() {
        return new Group(parts.stream().<Mobject<?>>map(Mobject::copy).toList());
    }
}
