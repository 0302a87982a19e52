package org.kinora.engine.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.SourceLine;

/** What a rule sees at one moment, by what and whom it is about. */
final class Sightings {

    /** A size or a contrast that changes by a larger share meanwhile is on its way from one state to another. */
    private static final double AT_REST = 0.1;

    private final LintRule rule;
    private final LintedFilm film;
    private final double seconds;
    private final Map<List<?>, Sighting> byKey = new LinkedHashMap<>();

    /** @param measure by which one sees whether something grows or fades; 1 for what does neither */
    private record Sighting(Finding finding, double measure) {}

    Sightings(LintRule rule, LintedFilm film, long frame) {
        this.rule = rule;
        this.film = film;
        this.seconds = film.seconds(frame);
    }

    /**
     * Adds something that is wrong.
     *
     * @param key the same at every moment
     * @param measure a size, or another number that is larger than 0; 1 for what neither grows nor fades
     * @param made that was made at the line to look at
     * @param objects their names
     */
    void add(List<?> key, double measure, Mobject made, List<String> objects, String what, String advice) {
        Optional<SourceLine> line = film.film().lineOf(made);
        byKey.putIfAbsent(key, new Sighting(rule.finding(seconds, seconds, objects, line, what, advice), measure));
    }

    /**
     * Adds what is wrong with a text.
     *
     * @param measure as above
     * @param what is wrong with it, said behind its name
     */
    void add(SeenText text, double measure, String what, String advice) {
        add(List.of(text.key()), measure, text.mobject(), List.of(text.name()), text.name() + " " + what, advice);
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** Leaves what is seen at another moment too, and is not changing meanwhile. */
    void keepWhatIsIn(Sightings other) {
        byKey.entrySet().removeIf(entry -> {
            Sighting then = other.byKey.get(entry.getKey());
            double measure = entry.getValue().measure;
            return then == null || Math.abs(measure - then.measure) > AT_REST * measure;
        });
    }

    /** Adds these to what was found before. */
    void mergeInto(Map<List<?>, Finding> found) {
        byKey.forEach((key, sighting) -> found.merge(key, sighting.finding, Finding::until));
    }
}
