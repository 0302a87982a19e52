package org.kinora.engine.cli;

import java.io.PrintStream;
import java.util.List;
import org.kinora.engine.lint.LintRule;

/** How findings are written. */
enum LintFormat {
    TEXT {
        @Override
        LintReport report(PrintStream out, List<LintRule> rules) {
            return new LintText(out);
        }
    },
    JSON {
        @Override
        LintReport report(PrintStream out, List<LintRule> rules) {
            return new LintJson(out);
        }
    },
    SARIF {
        @Override
        LintReport report(PrintStream out, List<LintRule> rules) {
            return new LintSarif(out, rules);
        }
    };

    /** @param rules that are applied */
    abstract LintReport report(PrintStream out, List<LintRule> rules);
}
