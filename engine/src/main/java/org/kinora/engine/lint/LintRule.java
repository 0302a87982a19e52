package org.kinora.engine.lint;

import java.util.List;

/** Looks for one kind of fault. It keeps nothing from one film to the next. */
public interface LintRule {

    /** By which it is chosen, skipped and suppressed: small letters and hyphens. */
    String name();

    /** What it looks for, in a sentence. */
    String summary();

    /** How bad all its findings are. */
    Severity severity();

    /** Everything it finds, in the order of the film. */
    List<Finding> check(LintedFilm film);
}
