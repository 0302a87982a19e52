package org.kinora.engine.lint;

import java.util.List;
import java.util.Locale;

/** Pictures that flash so often that they may harm those with photosensitive epilepsy. */
final class Flashes extends LintRule {

    Flashes() {
        super(
                "flash",
                Severity.ERROR,
                "The picture flashes more than three times within a second, on more than a quarter of ten degrees.");
    }

    @Override
    public List<Finding> check(LintedFilm film) {
        return film.pictures().flashes().stream()
                .map(flashing -> finding(
                        film.seconds(flashing.first()),
                        film.seconds(flashing.last()),
                        List.of(),
                        film.film().lineAt(flashing.first()),
                        String.format(
                                Locale.ROOT,
                                "the picture flashes%s more than three times a second, on %.0f %% of ten degrees of view",
                                flashing.isRed() ? " in red" : "",
                                100 * flashing.share()),
                        "change it more slowly, less strongly, or on a smaller part of the picture"))
                .toList();
    }
}
