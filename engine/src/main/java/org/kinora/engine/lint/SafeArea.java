package org.kinora.engine.lint;

import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Bounds;

/** Texts that come too near to an edge of the picture. */
final class SafeArea extends MomentRule {

    @Override
    public String name() {
        return "safe-area";
    }

    @Override
    public String summary() {
        return "A text comes nearer to an edge of the picture than screens and projectors keep.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    void look(Glimpse glimpse, LintedFilm film, Sightings found) {
        Bounds picture = film.picture();
        double margin = film.audience().safeMargin();
        Bounds safe = new Bounds(
                picture.left() + margin * picture.width(),
                picture.bottom() + margin * picture.height(),
                picture.right() - margin * picture.width(),
                picture.top() - margin * picture.height());
        for (SeenText text : glimpse.texts()) {
            Edges edges = Edges.beyond(safe, text.bounds());
            // what is cut off is another rule's
            if (edges.isBeyond() && !Edges.beyond(picture, text.bounds()).isBeyond()) {
                found.add(
                        List.of(text.key()),
                        1,
                        text.mobject(),
                        List.of(text.name()),
                        String.format(
                                Locale.ROOT,
                                "%s leaves the safe area at the %s side by %.2f units",
                                text.name(),
                                edges.side(),
                                edges.by()),
                        String.format(
                                Locale.ROOT, "keep it %.1f %% of the picture away from the edge", 100 * margin));
            }
        }
    }
}
