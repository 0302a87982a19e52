package org.kinora.command;

/** A call that cannot be carried out; the message says what to change. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
