package org.kinora.model.hub;

/** A model could not be fetched. The message is one sentence for the person who asked for it: what is wrong, what to do. */
public final class ModelDownloadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ModelDownloadException(String message, Throwable cause) {
        super(message, cause);
    }

    ModelDownloadException(String message) {
        super(message);
    }
}
