package org.kinora.engine.lint;

import java.util.Locale;
import org.kinora.engine.geometry.Bounds;

/** Texts that come too near to an edge of the picture. */
final class SafeArea extends MomentRule {

    SafeArea() {
        super(
                "safe-area",
                Severity.WARNING,
                "A text comes nearer to an edge of the picture than screens and projectors keep.");
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
                        text,
                        1,
                        String.format(
                                Locale.ROOT,
                                "leaves the safe area at the %s side by %.2f units",
                                edges.side(),
                                edges.by()),
                        String.format(Locale.ROOT, "keep it %.1f %% of the picture away from the edge", 100 * margin));
            }
        }
    }
}
