package org.kinora.engine.cli.farm;

/** A farm has not rendered what it was asked for; the message is a sentence for the author. */
public final class FarmException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public FarmException(String message) {
        super(message);
    }

    public FarmException(String message, Throwable cause) {
        super(message, cause);
    }
}
