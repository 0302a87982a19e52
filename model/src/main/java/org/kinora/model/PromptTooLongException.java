package org.kinora.model;

/** A prompt has more tokens than the model can read at once. The message says how many fit and where they end. */
public final class PromptTooLongException extends IllegalArgumentException {

    private final int tokens;
    private final int limit;

    PromptTooLongException(String message, int tokens, int limit) {
        super(message);
        this.tokens = tokens;
        this.limit = limit;
    }

    /** How many tokens the prompt has. */
    public int tokens() {
        return tokens;
    }

    /** How many tokens the model can read. */
    public int limit() {
        return limit;
    }
}
