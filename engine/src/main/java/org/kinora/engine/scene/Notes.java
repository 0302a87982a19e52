package org.kinora.engine.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.kinora.engine.timeline.Recording;

/** What a scene has noted of itself, in that order. The recording thread adds; any thread may read. */
final class Notes {

    private record Note(BigDecimal time, String key, Object value, boolean isInList) {}

    private final List<Note> notes = new CopyOnWriteArrayList<>();

    /** @throws IllegalStateException inside of functions that say what there is at a moment: they may run at any time */
    static Notes of(Recording recording) {
        if (Recording.current() != recording || recording.isEditing()) {
            throw new IllegalStateException(
                    "A note is made while the scene is recorded: make it in construct(), outside of animate(…), redraw(…) and onFrame(…)");
        }
        return recording.sharedResource(Notes.class, Notes::new);
    }

    /** Notes a value, alone or at the end of a list. */
    void add(BigDecimal time, String key, Object value, boolean isInList) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("note(…): a note needs a key, such as \"model\"");
        }
        Object kept = NoteValue.of(key, value);
        for (Note earlier : notes) {
            if (earlier.key.equals(key) && !(isInList && earlier.isInList)) {
                if (!isInList && !earlier.isInList && earlier.value.equals(kept)) {
                    return;
                }
                throw new IllegalArgumentException("note(\"" + key + "\", …): this is noted already, as "
                        + earlier.value + "; choose another key, or collect several values with addToNote(…)");
            }
        }
        notes.add(new Note(time, key, kept, isInList));
    }

    boolean isEmptyAtStart() {
        return notes.stream().noneMatch(note -> note.time.signum() == 0);
    }

    Map<String, Object> all() {
        return those(note -> true);
    }

    Map<String, Object> before(BigDecimal time) {
        return those(note -> note.time.compareTo(time) < 0);
    }

    private Map<String, Object> those(Predicate<Note> wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        notes.stream().filter(wanted).forEach(note -> {
            if (note.isInList) {
                list(note.key, values).add(note.value);
            } else {
                values.put(note.key, note.value);
            }
        });
        return values;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(String key, Map<String, Object> values) {
        return (List<Object>) values.computeIfAbsent(key, first -> new ArrayList<>());
    }
}
