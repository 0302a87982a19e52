package org.kinora.engine.lint;

import java.util.List;
import java.util.Locale;

/** Texts that are too small for those who watch. */
final class TextSize extends MomentRule {

    /** A size that is meant to be the least one may be less by rounding. */
    private static final double ROUNDING = 0.999;

    @Override
    public String name() {
        return "text-size";
    }

    @Override
    public String summary() {
        return "A text is too small to be read from where the audience is.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    void look(Glimpse glimpse, LintedFilm film, Sightings found) {
        double side = film.shorterSide();
        int least = film.audience().leastText();
        for (SeenText text : glimpse.texts()) {
            if (text.em() < side / least * ROUNDING) {
                found.add(
                        List.of(text.key()),
                        text.em(),
                        text.mobject(),
                        List.of(text.name()),
                        String.format(
                                Locale.ROOT,
                                "%s is set in 1/%.0f of the picture's shorter side, not 1/%d",
                                text.name(),
                                side / text.em(),
                                least),
                        String.format(
                                Locale.ROOT, "set it %.1f times as large, or say less", side / least / text.em()));
            }
        }
    }
}
