package org.kinora.engine.text.code;

import java.util.Objects;

/**
 * A stretch of code of one kind.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last one
 */
public record CodeToken(int start, int end, TokenKind kind) {

    public CodeToken {
        Objects.requireNonNull(kind, "A token needs a kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A token needs 0 ≤ start < end, not " + start + ", " + end);
        }
    }
}
