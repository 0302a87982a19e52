package org.kinora.model.cli;

/** How a command ends, as scripts see it. A command that Ctrl-C ends has the shell's 130. */
final class ExitCode {

    static final int DONE = 0;
    /** Something in Kinora is broken. */
    static final int FAULT = 1;
    /** Something about the call, the model's files or the machine is to be put right by the caller. */
    static final int BAD_INPUT = 2;

    private ExitCode() {}
}
