package org.kinora.engine.cli.doctor;

/**
 * Tries one thing that renders need. It may throw whatever a broken machine makes it throw, and it may never come to an end:
 * these are findings too. Those of other modules are found as services of this type.
 */
public interface Checkup {

    /** What it is about, in a few words. */
    String subject();

    /** Looks at it, and notes a finding for each thing of the kind. On a thread of its own. */
    void examine(Examination examination) throws Exception;

    /** What to do if it fails. */
    default String remedy() {
        return "install Kinora anew, or report this";
    }

    /** What to do if it never ends. */
    default String remedyOfHanging() {
        return remedy();
    }

    /** Whether there is no film without it. */
    default boolean isNeeded() {
        return true;
    }

    /** Whether it is about OpenGL, the lack of which has an exit code of its own. */
    default boolean isAboutOpenGl() {
        return false;
    }

    /** Whether the system lets no thread but the process's first one try it; then nothing ends it if it hangs. */
    default boolean isForFirstThread() {
        return false;
    }
}
