package org.kinora.model.cli;

/** A call that cannot be carried out; the message says what to change. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
