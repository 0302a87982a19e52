package org.kinora.engine.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.kinora.engine.lint.Finding;
import org.kinora.engine.lint.LintResult;

/** Findings for people: a row for each scene, and one for each finding. */
final class LintText implements LintReport {

    private final PrintStream out;

    LintText(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(LintedScene scene) {
        LintResult result = scene.result();
        int count = result.findings().size();
        int meant = result.suppressed().size();
        out.println(result.film() + ": " + (count == 0 ? "nothing found" : count == 1 ? "1 finding" : count + " findings")
                + (meant == 0 ? "" : ", " + meant + " suppressed"));
        for (Finding finding : result.findings()) {
            out.println("  " + finding.severity().name().toLowerCase(Locale.ROOT) + ", " + finding);
        }
    }

    @Override
    public void end() {}
}
