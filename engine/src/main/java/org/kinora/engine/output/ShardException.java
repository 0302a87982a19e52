package org.kinora.engine.output;

/** Shards cannot be put together; the message names the first that is missing, there twice, foreign or damaged. */
public final class ShardException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShardException(String message) {
        super(message);
    }

    ShardException(String message, Throwable cause) {
        super(message, cause);
    }
}
