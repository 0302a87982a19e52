package org.kinora.engine.cli;

import java.util.List;
import java.util.Locale;
import org.kinora.engine.review.Findings;
import org.kinora.engine.review.ReportFinding;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.LayoutCheck;

/** What a look at a film's texts finds, for its report. */
final class LayoutFindings implements Findings {

    @Override
    public List<ReportFinding> in(Film film) {
        return LayoutCheck.of(film).stream()
                .map(finding -> new ReportFinding(
                        finding.kind().name().toLowerCase(Locale.ROOT),
                        false,
                        finding.from(),
                        finding.to(),
                        "\"" + finding.text() + "\" " + finding.what(),
                        ""))
                .toList();
    }
}
