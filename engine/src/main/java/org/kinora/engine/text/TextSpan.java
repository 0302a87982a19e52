package org.kinora.engine.text;

import java.util.Objects;

/** A piece of text in one style; several in a row make a line of mixed styles. */
public record TextSpan(String text, TextStyle style) {

    public TextSpan {
        Objects.requireNonNull(text, "A span needs a text, which may be empty");
        Objects.requireNonNull(style, "A span needs a style");
    }
}
