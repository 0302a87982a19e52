package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.PropertyState;

/** The state of a mobject and its parts at one time, and what they followed then. */
final class SavedState {

    private record Entry<T>(Property<T> property, PropertyState<T> state) {
        static <T> Entry<T> of(Property<T> property) {
            return new Entry<>(property, property.state());
        }

        void restore() {
            property.restore(state);
        }
    }

    private record Held(FluentMobject<?> mobject, Attachment attachment) {}

    private final List<Entry<?>> entries = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();

    private SavedState() {}

    static SavedState of(FluentMobject<?> mobject) {
        SavedState state = new SavedState();
        for (FluentMobject<?> member : tree(mobject)) {
            member.properties().forEach(property -> state.entries.add(Entry.of(property)));
            state.held.add(new Held(member, member.attached()));
        }
        return state;
    }

    void restore() {
        entries.forEach(Entry::restore);
        held.forEach(each -> each.mobject.hold(each.attachment));
    }

    /** A mobject and all its parts, each once, every whole before its parts. */
    static List<FluentMobject<?>> tree(FluentMobject<?> root) {
        List<FluentMobject<?>> tree = new ArrayList<>();
        collect(root, tree, Collections.newSetFromMap(new IdentityHashMap<>()));
        return tree;
    }

    private static void collect(FluentMobject<?> mobject, List<FluentMobject<?>> tree, Set<FluentMobject<?>> seen) {
        if (seen.add(mobject)) {
            tree.add(mobject);
            mobject.constituents().forEach(part -> collect(part, tree, seen));
        }
    }
}
