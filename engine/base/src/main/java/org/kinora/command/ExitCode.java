package org.kinora.command;

/**
 * How a command ends, as scripts see it. A command that Ctrl-C ends has the shell's 130. The scripts that start Kinora end
 * likewise: with 1 if it cannot be built, 2 if a tool for that is missing, and 3 if OpenGL is.
 */
public final class ExitCode {

    public static final int DONE = 0;
    /** Something in Kinora is broken. */
    public static final int FAULT = 1;
    /** Something about the call, the scene, the model's files or the disk is to be put right by the caller. */
    public static final int BAD_INPUT = 2;
    /** The machine has no OpenGL that Kinora can use. */
    public static final int NO_OPENGL = 3;
    /** All went well, and a command that looks for faults of scenes has found some. */
    public static final int FOUND = 4;

    private ExitCode() {}
}
