package org.kinora.engine.cli;

/** A scene that was compiled for a newer Java than this process runs on. */
final class OlderJavaException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OlderJavaException(String message) {
        super(message);
    }
}
