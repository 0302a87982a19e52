package org.kinora.model.format;

/** A text is missing, damaged or not UTF-8. The message is one sentence: which file, what is wrong, what to do. */
public final class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableTextException(String message) {
        super(message);
    }

    UnreadableTextException(String message, Throwable cause) {
        super(message, cause);
    }
}
