package org.kinora.engine.timeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one edit changes while it is only tried out. Properties that the edit makes do not count: they stay as they were made. */
final class EditCapture {

    private final Map<Property<?>, Change<?>> changes = new LinkedHashMap<>();
    private final Set<Property<?>> created = new HashSet<>();

    void onCreated(Property<?> property) {
        created.add(property);
    }

    /** Takes note of a property before it changes for the first time. */
    void onChange(Property<?> property) {
        if (!changes.containsKey(property) && !created.contains(property)) {
            changes.put(property, new Change<>(property));
        }
    }

    /** Reverts the changes and returns those that can be seen. */
    List<Change<?>> revert() {
        // in three rounds: what follows something else is read after that has changed, and again after it is reverted
        changes.values().forEach(Change::noteAfter);
        changes.values().forEach(Change::revert);
        changes.values().forEach(Change::noteBefore);
        return List.copyOf(changes.values().stream().filter(Change::isVisible).toList());
    }
}
