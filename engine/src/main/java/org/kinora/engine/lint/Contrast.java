package org.kinora.engine.lint;

import java.util.Locale;

/** Texts that are hardly lighter or darker than what is behind them, by WCAG 2's success criterion 1.4.3. */
final class Contrast extends MomentRule {

    private static final double LEAST = 4.5;
    private static final double LEAST_OF_LARGE = 3;

    Contrast() {
        super(
                "contrast",
                Severity.ERROR,
                "A text's contrast with what is behind it is below WCAG's level AA: 4.5, or 3 if it is large.");
    }

    @Override
    void look(Glimpse glimpse, LintedFilm film, Sightings found) {
        double large = film.audience().largeText() * film.shorterSide();
        for (SeenText text : glimpse.texts()) {
            double least = text.em() >= large ? LEAST_OF_LARGE : LEAST;
            text.contrast()
                    .filter(contrast -> contrast < least)
                    .ifPresent(contrast -> found.add(
                            text,
                            contrast,
                            String.format(Locale.ROOT, "has a contrast of %.2f, not %.1f", contrast, least),
                            "set it in a lighter or darker colour"));
        }
    }
}
