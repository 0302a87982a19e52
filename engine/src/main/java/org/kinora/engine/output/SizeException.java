package org.kinora.engine.output;

/** This machine cannot draw pictures of a size; the message says which it can. */
public final class SizeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SizeException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
