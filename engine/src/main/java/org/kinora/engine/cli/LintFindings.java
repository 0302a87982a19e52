package org.kinora.engine.cli;

import java.util.List;
import org.kinora.engine.lint.Audience;
import org.kinora.engine.lint.Lint;
import org.kinora.engine.lint.Severity;
import org.kinora.engine.review.Findings;
import org.kinora.engine.review.ReportFinding;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.SourceLine;

/** What lint finds in a film, for its report. */
final class LintFindings implements Findings {

    @Override
    public List<ReportFinding> in(Film film) {
        return Lint.of(film, Audience.KIOSK).findings().stream()
                .map(finding -> new ReportFinding(
                        finding.rule(),
                        finding.severity() == Severity.ERROR,
                        finding.from(),
                        finding.to(),
                        finding.sentence(),
                        finding.line().map(SourceLine::toString).orElse("")))
                .toList();
    }
}
