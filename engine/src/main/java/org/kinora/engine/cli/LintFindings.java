package org.kinora.engine.cli;

import java.util.List;
import org.kinora.engine.lint.Audience;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.Lint;
import org.kinora.engine.lint.LintResult;
import org.kinora.engine.lint.Severity;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.review.Findings;
import org.kinora.engine.review.Inspection;
import org.kinora.engine.review.ReportFinding;
import org.kinora.engine.timeline.SourceLine;

/** What lint finds in a film, for its report. */
final class LintFindings implements Findings {

    private final Audience audience;

    LintFindings(Audience audience) {
        this.audience = audience;
    }

    @Override
    public Inspection in(FinishedFilm film) {
        LintResult result = Lint.of(film.film(), audience, Lint.rules(), film.first(), film.first() + film.count());
        List<ReportFinding> findings = result.findings().stream()
                .map(finding -> reported(finding, finding.sentence(), film))
                .toList();
        List<Inspection.Meant> meant = result.suppressed().stream()
                .map(each -> new Inspection.Meant(
                        reported(each.finding(), each.finding().what(), film), each.reason()))
                .toList();
        return new Inspection(place(), findings, meant);
    }

    private String place() {
        return switch (audience) {
            case KIOSK -> "at a kiosk";
            case PHONE -> "on a phone";
            case CINEMA -> "in a cinema";
        };
    }

    private static ReportFinding reported(Finding finding, String what, FinishedFilm film) {
        double begin = film.rate().secondsAt(film.first());
        return new ReportFinding(
                finding.rule(),
                finding.severity() == Severity.ERROR,
                inFile(finding.from() - begin, film),
                inFile(finding.to() - begin, film),
                what,
                finding.line().map(SourceLine::toString).orElse(""));
    }

    /** A voice may go on behind the file's end. */
    private static double inFile(double seconds, FinishedFilm film) {
        return Math.max(0, Math.min(film.seconds(), seconds));
    }
}
