package org.kinora.engine.lint;

import java.util.List;

/**
 * What is found in a film.
 *
 * @param film the film's name
 * @param audience for whom it was looked at
 * @param findings in the order of the film
 * @param suppressed what an annotation says is meant so, in the order of the film
 */
public record LintResult(String film, Audience audience, List<Finding> findings, List<Suppressed> suppressed) {

    /**
     * A finding that is meant so.
     *
     * @param reason what {@link LintIgnore} gives
     */
    public record Suppressed(Finding finding, String reason) {}

    public LintResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }
}
