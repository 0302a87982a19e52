package org.kinora.engine.review;

import java.util.List;

/**
 * What is found in a film.
 *
 * @param audience for whom it was looked at, such as {@code on a phone}
 * @param findings what its producer should look at, in the order of the film
 * @param meant what is found too, and is said to be meant so
 */
public record Inspection(String audience, List<ReportFinding> findings, List<Meant> meant) {

    /** A finding with the reason why it is meant so. */
    public record Meant(ReportFinding finding, String reason) {}

    public Inspection {
        findings = List.copyOf(findings);
        meant = List.copyOf(meant);
    }
}
