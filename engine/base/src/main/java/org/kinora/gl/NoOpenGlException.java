package org.kinora.gl;

/** This machine has no OpenGL that can be used; the message says what to install. */
public final class NoOpenGlException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoOpenGlException(String message, Throwable cause) {
        super(message, cause);
    }
}
