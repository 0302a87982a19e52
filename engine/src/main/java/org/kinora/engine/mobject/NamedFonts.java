package org.kinora.engine.mobject;

import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.timeline.Recording;

/** The families that a scene has loaded, by the names that its texts may call them; in any case. */
final class NamedFonts {

    private final SortedMap<String, FontFamily> families = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);

    static NamedFonts current() {
        return Recording.current().sharedResource(NamedFonts.class, NamedFonts::new);
    }

    FontFamily add(String name, FontFamily family) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A family of fonts needs a name that is not blank");
        }
        families.put(name.strip(), family);
        return family;
    }

    Map<String, FontFamily> all() {
        return Map.copyOf(families);
    }
}
