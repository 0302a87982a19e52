package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Pictures in which nothing moves for so long that viewers take the film for broken. */
final class Stillness extends LintRule {

    Stillness() {
        super("still", Severity.WARNING, "Nothing moves for longer than the audience looks at a still picture.");
    }

    @Override
    public List<Finding> check(LintedFilm film) {
        List<Finding> findings = new ArrayList<>();
        BitSet changes = film.pictures().changes();
        int end = Math.toIntExact(film.end());
        int since = Math.toIntExact(film.first());
        for (int frame = since + 1; frame <= end; frame++) {
            if (frame == end || changes.get(frame) || film.film().isHeld(frame)) {
                add(film, since, frame, findings);
                since = frame;
            }
        }
        return findings;
    }

    private void add(LintedFilm film, int since, int until, List<Finding> findings) {
        double seconds = film.seconds(until) - film.seconds(since);
        double longest = film.audience().longestStill();
        if (seconds > longest + 1e-6) {
            findings.add(finding(
                    film.seconds(since),
                    film.seconds(until),
                    List.of(),
                    film.film().lineAt(since),
                    String.format(Locale.ROOT, "nothing moves for %.1f s, longer than %.0f s", seconds, longest),
                    "pause for less, move something, or say hold(…) where the picture is meant to stand"));
        }
    }
}
