package org.kinora.engine.output;

/** A size of pictures that this machine cannot draw; the message says what it can. */
public final class SizeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SizeException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
