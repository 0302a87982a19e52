package org.kinora.engine.lint;

/** How bad a finding is; SARIF's levels. */
public enum Severity {
    /** Viewers are harmed, or cannot read what they are meant to read. */
    ERROR,
    /** It may be meant so, but mostly is not. */
    WARNING
}
