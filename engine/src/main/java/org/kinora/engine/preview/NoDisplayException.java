package org.kinora.engine.preview;

/** There is no screen to open a window on, or the screen has no OpenGL; the message says what to do. */
public final class NoDisplayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoDisplayException(String message) {
        super(message);
    }
}
