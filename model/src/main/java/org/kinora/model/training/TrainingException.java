package org.kinora.model.training;

/** A training cannot begin or go on. The message is one sentence that says what is wrong, and where. */
public final class TrainingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What the caller can change to train all the same. */
    public enum Subject {
        /** How often each source is drawn. */
        MIXTURE,
        /** How many tokens are learned from the texts. */
        VOCABULARY,
        /** The folder holds a training already, which can be gone on with instead. */
        FOLDER_IN_USE,
        /** The folder holds no training to go on with. */
        FOLDER_EMPTY,
        /** The training in the folder was begun with other settings. */
        SETTINGS,
        /** Anything else; the message says what to do. */
        OTHER
    }

    private final Subject subject;

    public TrainingException(String message) {
        this(Subject.OTHER, message);
    }

    public TrainingException(String message, Throwable cause) {
        this(Subject.OTHER, message, cause);
    }

    public TrainingException(Subject subject, String message) {
        this(subject, message, null);
    }

    public TrainingException(Subject subject, String message, Throwable cause) {
        super(message, cause);
        this.subject = subject;
    }

    /** What the caller can change. */
    public Subject subject() {
        return subject;
    }
}
