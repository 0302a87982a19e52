package org.kinora.model.format;

/**
 * A model's file is missing, cut short, or contradicts itself or the file beside it. The message is one sentence for
 * the person who supplied the file: which file, what is wrong, what to do.
 */
public final class ModelFormatException extends RuntimeException {

    public ModelFormatException(String message) {
        super(message);
    }

    public ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
