package org.kinora.engine.cli;

/** Takes in what is found in one scene after another. */
interface LintReport {

    void add(LintedScene scene);

    /** All scenes have been added. */
    void end();
}
