package org.kinora.engine.text.markup;

/** Markup that is read from its beginning to its end, and knows where in it something is. */
final class Source {

    private final String text;
    private int at;

    Source(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    int position() {
        return at;
    }

    /** The next character, or 0 at the end. */
    char peek() {
        return isAtEnd() ? 0 : text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    /** Goes past a string if it comes next. */
    boolean skip(String expected) {
        boolean comes = text.startsWith(expected, at);
        at += comes ? expected.length() : 0;
        return comes;
    }

    void skipBlanks() {
        while (!isAtEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    /** Letters, digits, underscores and hyphens; empty if none comes next. */
    String name() {
        int start = at;
        while (!isAtEnd() && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '-')) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Everything before a character, past which it goes; null if the character does not come any more. */
    String until(char end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            return null;
        }
        String before = text.substring(at, found);
        at = found + 1;
        return before;
    }

    IllegalArgumentException wrong(int position, String why) {
        return new IllegalArgumentException("Markup, %s: %s".formatted(place(position), why));
    }

    /** Line and column, counted from 1. */
    String place(int position) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(position, text.length()); i++) {
            boolean isBreak = text.charAt(i) == '\n';
            line += isBreak ? 1 : 0;
            column = isBreak ? 1 : column + 1;
        }
        return "line %d, column %d".formatted(line, column);
    }
}
