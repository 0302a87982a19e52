package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Reading;

/** Which numbers of the model the film shows when, so that they can be listed, and computed again. */
public final class Ledger {

    /**
     * One reading of one visual.
     *
     * @param beat in which it is shown
     * @param seconds since the film, or the beat that is rendered alone, began
     * @param visual the name of its class
     */
    public record Entry(String beat, double seconds, String visual, Reading reading) {}

    private final List<Bound> visuals = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    public void add(Bound visual) {
        visuals.add(visual);
    }

    /** Notes what is shown now. */
    public void note(String beat, double seconds) {
        for (Bound visual : visuals) {
            if (visual.isShown()) {
                for (Reading reading : visual.readings()) {
                    entries.add(new Entry(beat, seconds, visual.getClass().getSimpleName(), reading));
                }
            }
        }
    }

    /** For each kind of visual of a beat, which values it showed. */
    public Map<String, List<String>> sources(String beat) {
        Map<String, Set<String>> sources = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.beat().equals(beat)) {
                sources.computeIfAbsent(entry.visual(), kind -> new TreeSet<>())
                        .add(entry.reading().source().toString());
            }
        }
        Map<String, List<String>> lists = new TreeMap<>();
        sources.forEach((kind, values) -> lists.put(kind, List.copyOf(values)));
        return lists;
    }

    /** Everything that shows numbers of the model. */
    public List<Bound> visuals() {
        return List.copyOf(visuals);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
