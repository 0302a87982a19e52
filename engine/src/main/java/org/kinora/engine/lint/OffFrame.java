package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.lint.Presence.Stretch;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.SourceLine;

/** Texts that the picture's edge cuts off, and mobjects that are shown but never come into the picture. */
final class OffFrame extends MomentRule {

    private static final double SECONDS_BETWEEN_LOOKS = 0.2;

    OffFrame() {
        super(
                "off-frame",
                Severity.WARNING,
                "A text is cut off by the picture's edge, or a mobject is shown that never comes into the picture.");
    }

    @Override
    void look(Glimpse glimpse, LintedFilm film, Sightings found) {
        for (SeenText text : glimpse.texts()) {
            Edges edges = Edges.beyond(film.picture(), text.bounds());
            if (edges.isBeyond()) {
                found.add(
                        text,
                        1,
                        String.format(
                                Locale.ROOT,
                                "reaches %.2f units beyond the %s edge of the picture",
                                edges.by(),
                                edges.side()),
                        "move it, or break its line");
            }
        }
    }

    @Override
    public List<Finding> check(LintedFilm film) {
        List<Finding> findings = new ArrayList<>(super.check(film));
        if (!film.isWhole()) {
            // in the rest of the film it may come into the picture
            return findings;
        }
        strays(film)
                .forEach((stray, seen) -> findings.add(finding(
                        film.seconds(seen.first()),
                        film.seconds(seen.last()),
                        List.of(stray.kind),
                        stray.line,
                        stray.kind + " is shown, but never in the picture",
                        "move it, or leave it out")));
        return findings;
    }

    /** Things that were made by one line, of one kind: if one of them comes into the picture, the others belong to it. */
    private record Stray(String kind, Optional<SourceLine> line) {

        static Stray of(Mobject drawn, LintedFilm film) {
            Mobject made = drawn instanceof Letter letter ? letter.whole() : drawn;
            return new Stray(made.getClass().getSimpleName(), film.film().lineOf(made));
        }
    }

    private static Map<Stray, Stretch> strays(LintedFilm film) {
        Map<Stray, Stretch> outside = new LinkedHashMap<>();
        film.presence().outside().forEach((shape, when) -> outside.merge(Stray.of(shape, film), when, Stretch::with));
        if (outside.isEmpty()) {
            return outside; // to ask for the lines of all that is inside takes long
        }
        film.presence().inside().forEach(shape -> outside.remove(Stray.of(shape, film)));
        // between two moments something may fly through the picture
        long step = film.framesIn(SECONDS_BETWEEN_LOOKS);
        for (long frame = 0; frame < film.end() && !outside.isEmpty(); frame += step) {
            Presence now = new Presence();
            now.note(new Stage(film.film(), frame), frame);
            now.inside().forEach(shape -> outside.remove(Stray.of(shape, film)));
        }
        return outside;
    }
}
