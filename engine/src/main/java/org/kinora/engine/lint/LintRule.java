package org.kinora.engine.lint;

import java.util.List;
import java.util.Optional;
import org.kinora.engine.timeline.SourceLine;

/** Looks for one kind of fault. It keeps nothing from one film to the next. */
public abstract class LintRule {

    private final String name;
    private final Severity severity;
    private final String summary;

    /**
     * @param name small letters and hyphens
     * @param summary what it looks for, in a sentence
     */
    protected LintRule(String name, Severity severity, String summary) {
        this.name = name;
        this.severity = severity;
        this.summary = summary;
    }

    /** By which it is chosen, skipped and suppressed: small letters and hyphens. */
    public final String name() {
        return name;
    }

    /** What it looks for, in a sentence. */
    public final String summary() {
        return summary;
    }

    /** How bad all its findings are. */
    public final Severity severity() {
        return severity;
    }

    /** Everything it finds, in the order of the film. */
    public abstract List<Finding> check(LintedFilm film);

    /** What is told in place of these of its findings, of which all are meant so or none is. */
    List<Finding> gathered(List<Finding> findings) {
        return findings;
    }

    /** One of its findings; see {@link Finding} for what belongs where. */
    protected final Finding finding(
            double from, double to, List<String> objects, Optional<SourceLine> line, String what, String advice) {
        return new Finding(name, severity, from, to, objects, line, what, advice);
    }
}
