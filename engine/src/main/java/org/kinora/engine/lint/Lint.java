package org.kinora.engine.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /** All rules. */
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
        LintedFilm linted = new LintedFilm(film, audience);
        Suppressions suppressions = new Suppressions(film, audience);
        List<Finding> findings = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (LintRule rule : rules) {
            List<Finding> open = new ArrayList<>();
            for (Finding finding : rule.check(linted)) {
                Optional<String> reason = suppressions.reasonFor(finding);
                reason.ifPresentOrElse(
                        given -> suppressed.add(new Suppressed(finding, given)), () -> open.add(finding));
            }
            findings.addAll(rule instanceof MomentRule ? Alike.gathered(open) : open);
        }
        findings.addAll(suppressions.faults(rules));
        findings.sort(IN_ORDER);
        suppressed.sort(Comparator.comparing(Suppressed::finding, IN_ORDER));
        return new LintResult(film.name(), audience, findings, suppressed);
    }
}
