package org.kinora.engine.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule about single moments. What lasts for less than 0.4 s, such as a word that flies past another, does not count, nor
 * does a size or a contrast that is changing.
 */
abstract class MomentRule extends LintRule {

    private static final double LASTING_SECONDS = 0.4;

    MomentRule(String name, Severity severity, String summary) {
        super(name, severity, summary);
    }

    /** Adds what is wrong at a moment. */
    abstract void look(Glimpse glimpse, LintedFilm film, Sightings found);

    @Override
    public List<Finding> check(LintedFilm film) {
        Map<List<?>, Finding> found = new LinkedHashMap<>();
        long lasting = film.framesIn(LASTING_SECONDS);
        for (long frame : film.frames()) {
            Sightings now = look(film, frame);
            if (!now.isEmpty()) {
                now.keepWhatIsIn(look(
                        film,
                        frame + lasting < film.end() ? frame + lasting : Math.max(film.first(), frame - lasting)));
                now.mergeInto(found);
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    final List<Finding> gathered(List<Finding> findings) {
        return Alike.gathered(findings);
    }

    private Sightings look(LintedFilm film, long frame) {
        Sightings found = new Sightings(this, film, frame);
        look(film.at(frame), film, found);
        return found;
    }
}
