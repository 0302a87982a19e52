package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.lint.LintResult.Suppressed;
import org.kinora.engine.scene.Film;

/**
 * Looks through a film for what viewers cannot read, cannot tell apart, cannot follow or should not be shown. It renders
 * small pictures, for which it opens OpenGL, and changes nothing.
 *
 * <pre>{@code
 * try (Film film = Film.recordWithLines(new Explainer(), settings)) {
 *     Lint.of(film, Audience.KIOSK).findings().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Lint {

    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparingDouble(Finding::from).thenComparing(Finding::rule);

    private Lint() {}

    /** All rules; a new one has its line here. */
    public static List<LintRule> rules() {
        return List.of(
                new TextOverlap(),
                new OffFrame(),
                new SafeArea(),
                new TextSize(),
                new Contrast(),
                new GraphContrast(),
                new ColorBlindness(),
                new Flashes(),
                new CaptionSpeed(),
                new CaptionTime(),
                new Stillness(),
                new NarrationPace());
    }

    /** What all rules find in a film. */
    public static LintResult of(Film film, Audience audience) {
        return of(film, audience, rules());
    }

    /**
     * What some rules find in a film.
     *
     * @throws org.kinora.gl.NoOpenGlException if a rule needs pictures, and this machine has no OpenGL
     */
    public static LintResult of(Film film, Audience audience, Collection<LintRule> rules) {
        return of(film, audience, rules, 0, film.frameCount());
    }

    /**
     * What some rules find in a stretch of a film, which may still be recorded behind it. Times are those of the film.
     *
     * @param end the frame after the last one; the film is recorded that far
     * @throws org.kinora.gl.NoOpenGlException if a rule needs pictures, and this machine has no OpenGL
     */
    public static LintResult of(Film film, Audience audience, Collection<LintRule> rules, long first, long end) {
        LintedFilm linted = new LintedFilm(film, audience, first, end);
        Suppressions suppressions = new Suppressions(film, audience);
        List<Finding> findings = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (LintRule rule : rules) {
            Map<Optional<String>, List<Finding>> byReason = new LinkedHashMap<>();
            for (Finding finding : rule.check(linted)) {
                byReason.computeIfAbsent(suppressions.reasonFor(finding), none -> new ArrayList<>())
                        .add(finding);
            }
            byReason.forEach((reason, all) -> {
                List<Finding> gathered = rule.gathered(all);
                reason.ifPresentOrElse(
                        given -> gathered.forEach(each -> suppressed.add(new Suppressed(each, given))),
                        () -> findings.addAll(gathered));
            });
        }
        findings.addAll(suppressions.faults(rules, linted.isWhole()));
        findings.sort(IN_ORDER);
        suppressed.sort(Comparator.comparing(Suppressed::finding, IN_ORDER));
        return new LintResult(film.name(), audience, findings, suppressed);
    }
}
