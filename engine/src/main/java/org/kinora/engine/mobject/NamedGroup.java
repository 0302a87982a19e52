package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.timeline.Property;

/**
 * A group whose members have names; manim's {@code VDict}.
 *
 * <pre>{@code
 * NamedGroup<Mobject> bike = new NamedGroup<>().put("wheel", new Circle()).put("frame", new Triangle());
 * play(rotate(bike.get("wheel"), TAU));
 * }</pre>
 *
 * @param <T> the type of the members
 */
public final class NamedGroup<T extends Mobject> extends Composite<NamedGroup<T>> {

    /** The names of the parts, in their order. */
    private final Property<List<String>> names = structure("names", List.of());

    public NamedGroup() {}

    /** @param members from back to front, if the map has an order */
    public NamedGroup(Map<String, ? extends T> members) {
        members.forEach(this::put);
    }

    /**
     * Adds a member in front of the others, which belongs to the group from the cursor on. One that has the name so far
     * makes way for it.
     */
    public NamedGroup<T> put(String name, T member) {
        find(name).ifPresent(before -> {
            before.hide();
            remove(name);
        });
        addParts(member);
        List<String> more = new ArrayList<>(names.get());
        more.add(name);
        names.set(List.copyOf(more));
        return this;
    }

    /**
     * Removes a member from the cursor on; it stays shown.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public NamedGroup<T> remove(String name) {
        T member = get(name);
        List<String> rest = new ArrayList<>(names.get());
        rest.remove(name);
        removeParts(List.of(member));
        names.set(List.copyOf(rest));
        return this;
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public T get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No member \"%s\" in this group; its members are %s".formatted(name, names.get())));
    }

    /** The member of this name now, if there is one. */
    @SuppressWarnings("unchecked")
    public Optional<T> find(String name) {
        int index = names.get().indexOf(name);
        // only a T can be put
        return index < 0 ? Optional.empty() : Optional.of((T) parts().get(index));
    }

    /** The names now, in the order of the members. */
    public List<String> names() {
        return names.get();
    }
}
