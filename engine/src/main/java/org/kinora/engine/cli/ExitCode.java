package org.kinora.engine.cli;

/**
 * How a command ends, as scripts see it. A command that Ctrl-C ends has the shell's 130. The scripts that start Kinora end
 * likewise: with 1 if it cannot be built, 2 if a tool for that is missing, and 3 if OpenGL is.
 */
final class ExitCode {

    static final int DONE = 0;
    /** Something in Kinora is broken. */
    static final int FAULT = 1;
    /** Something about the call, the scene or the disk is to be put right by the caller. */
    static final int BAD_INPUT = 2;
    /** The machine has no OpenGL that Kinora can use. */
    static final int NO_OPENGL = 3;

    private ExitCode() {}
}
