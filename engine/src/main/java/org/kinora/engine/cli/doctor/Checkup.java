package org.kinora.engine.cli.doctor;

import java.util.List;

/**
 * Tries one thing that renders need. It may throw whatever a broken machine makes it throw: that is a finding too. Those of
 * other modules are found as services of this type.
 */
public interface Checkup {

    /** What it is about, in a few words. */
    String subject();

    /** Looks at it; a finding for each thing of the kind. */
    List<Finding> examine() throws Exception;

    /** What to do if it does not come to an end. */
    default String remedy() {
        return "install Kinora anew, or report this";
    }

    /** Whether it is about OpenGL, the lack of which has an exit code of its own. */
    default boolean isAboutOpenGl() {
        return false;
    }
}
