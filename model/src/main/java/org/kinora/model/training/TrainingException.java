package org.kinora.model.training;

/** A training cannot begin or go on; the message is one sentence: where, what is wrong, what to do. */
public final class TrainingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TrainingException(String message) {
        super(message);
    }

    public TrainingException(String message, Throwable cause) {
        super(message, cause);
    }
}
