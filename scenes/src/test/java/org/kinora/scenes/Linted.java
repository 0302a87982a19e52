package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kinora.engine.lint.Audience;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.Lint;
import org.kinora.engine.lint.LintRule;
import org.kinora.engine.scene.Film;

/** Films that lint finds nothing in. */
public final class Linted {

    private static final Set<String> ABOUT_TEXTS =
            Set.of("text-overlap", "off-frame", "safe-area", "text-size", "contrast");

    private Linted() {}

    /** No rule finds anything that is not said to be meant so. */
    public static void assertFaultless(Film film) {
        assertNothingFound(film, Lint.rules());
    }

    /** Every text can be read; pictures, which take longer, are not made. */
    public static void assertReadable(Film film) {
        assertNothingFound(
                film,
                Lint.rules().stream()
                        .filter(rule -> ABOUT_TEXTS.contains(rule.name()))
                        .toList());
    }

    private static void assertNothingFound(Film film, Collection<LintRule> rules) {
        List<String> found = Lint.of(film, Audience.KIOSK, rules).findings().stream()
                .map(Finding::toString)
                .toList();
        assertThat(found).as(film.name()).isEmpty();
    }
}
