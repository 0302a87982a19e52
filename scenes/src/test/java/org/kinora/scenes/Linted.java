package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kinora.engine.lint.Audience;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.Lint;
import org.kinora.engine.lint.LintRule;
import org.kinora.engine.scene.Film;

/** What lint finds in films: by name, sentences. */
public final class Linted {

    private static final Set<String> ABOUT_TEXTS =
            Set.of("text-overlap", "off-frame", "safe-area", "text-size", "contrast");

    private final Map<String, List<String>> found;

    private Linted(Map<String, List<String>> found) {
        this.found = found;
    }

    /**
     * Looks through many films, on all processors.
     *
     * @param films whatever there is a film of
     * @param look finds sentences in one
     */
    public static <T> Linted all(Collection<T> films, Function<T, String> name, Function<T, List<String>> look) {
        Map<String, List<String>> found = new ConcurrentHashMap<>();
        films.parallelStream().forEach(film -> found.put(name.apply(film), look.apply(film)));
        return new Linted(found);
    }

    /** What any rule finds that is not said to be meant so. */
    public static List<String> faults(Film film) {
        return found(film, Lint.rules());
    }

    /** Texts that cannot be read; pictures, which take longer, are not made. */
    public static List<String> unreadable(Film film) {
        return found(
                film,
                Lint.rules().stream()
                        .filter(rule -> ABOUT_TEXTS.contains(rule.name()))
                        .toList());
    }

    private static List<String> found(Film film, Collection<LintRule> rules) {
        return Lint.of(film, Audience.KIOSK, rules).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    public void assertNothingFoundIn(String name) {
        assertThat(found.get(name)).as(name).isEmpty();
    }
}
