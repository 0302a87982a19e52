package org.kinora.engine.lint;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that are too small for those who watch. */
final class TextSize extends MomentRule {

    /** A size that is meant to be the least one may be less by rounding. */
    private static final double ROUNDING = 0.999;

    /** What says that something goes on is not read. */
    private static final Pattern DOTS = Pattern.compile("[.…⋮⋯⋰⋱·]+");

    TextSize() {
        super("text-size", Severity.WARNING, "A text is too small to be read from where the audience is.");
    }

    @Override
    void look(Glimpse glimpse, LintedFilm film, Sightings found) {
        double side = film.shorterSide();
        int least = film.audience().leastText();
        for (SeenText text : glimpse.texts()) {
            if (text.em() < side / least * ROUNDING
                    && !DOTS.matcher(text.words()).matches()) {
                found.add(
                        text,
                        text.em(),
                        String.format(
                                Locale.ROOT,
                                "is set in 1/%.0f of the picture's shorter side, not 1/%d",
                                side / text.em(),
                                least),
                        String.format(
                                Locale.ROOT, "set it %.2f times as large, or say less", side / least / text.em()));
            }
        }
    }
}
