package org.kinora.engine.text.tex;

/** A position in mapped TeX, or in a part of it. */
final class MappedScanner {

    private final String source;
    private final MappedText text;
    private final int from;
    private final int to;
    private int at;

    /** @param source the author's source, for errors */
    MappedScanner(String source, MappedText text, int from, int to) {
        this.source = source;
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    boolean atEnd() {
        return at >= to;
    }

    int at() {
        return at;
    }

    char peek() {
        return text.charAt(at);
    }

    void skip() {
        at++;
    }

    void moveTo(int place) {
        at = place;
    }

    /** Reads a command or a character. @return it, with its backslash */
    String symbol() {
        int start = at;
        if (peek() == '\\') {
            command();
        } else {
            at++;
        }
        return text.substring(start, at);
    }

    boolean skipIfNext(char expected) {
        boolean found = !atEnd() && peek() == expected;
        at += found ? 1 : 0;
        return found;
    }

    void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    void skipComment() {
        while (!atEnd() && text.charAt(at) != '\n') {
            at++;
        }
        at += atEnd() ? 0 : 1;
    }

    /** Reads a backslash with the letters or the one character behind it, which it returns; nothing at the very end. */
    String command() {
        int start = ++at;
        if (atEnd()) {
            return "";
        }
        do {
            at++;
        } while (TexScanner.isLetter(text.charAt(at - 1)) && !atEnd() && TexScanner.isLetter(peek()));
        return text.substring(start, at);
    }

    /** Reads a group in braces. @return what is inside */
    String group(int command) {
        skipBlanks();
        if (atEnd() || peek() != '{') {
            throw error(command, "a group in braces is missing");
        }
        MappedScanner inside = argument(command);
        return text.substring(inside.from, inside.to);
    }

    /** Reads an optional argument in brackets. @return its contents, or nothing */
    String option(int command) {
        if (!skipIfNext('[')) {
            return "";
        }
        int start = at;
        while (!atEnd() && peek() != ']') {
            at++;
        }
        if (atEnd()) {
            throw error(command, "a bracket is opened but never closed");
        }
        return text.substring(start, at++);
    }

    /** Reads a group in braces, a command or a character. @return a reader of the inside of the group, or of the other */
    MappedScanner argument(int command) {
        skipBlanks();
        if (atEnd() || "}&$".indexOf(peek()) >= 0) {
            throw error(command, "an argument is missing");
        }
        int start = at;
        if (peek() == '\\') {
            command();
            return new MappedScanner(source, text, start, at);
        }
        if (peek() != '{') {
            at += Character.charCount(Character.codePointAt(text.substring(at, Math.min(to, at + 2)), 0));
            return new MappedScanner(source, text, start, at);
        }
        at++;
        skipInside(false);
        if (atEnd()) {
            throw error(start, "a brace is opened but never closed");
        }
        return new MappedScanner(source, text, start + 1, at++);
    }

    /** Reads up to where the group, the cell, the row or the formula ends. @param formula whether a dollar ends it too */
    MappedScanner restOfGroup(boolean formula) {
        int start = at;
        skipInside(formula);
        int end = at;
        MappedScanner whole = new MappedScanner(source, text, start, end);
        int depth = 0;
        while (!whole.atEnd()) {
            int before = whole.at;
            char next = whole.peek();
            if (next == '\\') {
                String name = whole.command();
                depth += name.equals("begin") || name.equals("left") ? 1 : 0;
                boolean closes = name.equals("end") || name.equals("right");
                if (depth == 0 && (closes || name.equals("\\") || name.equals("cr") || name.equals("middle"))) {
                    at = before;
                    break;
                }
                depth -= closes ? 1 : 0;
            } else if (next == '{') {
                whole.argument(before);
            } else if (depth == 0 && next == '&') {
                at = before;
                break;
            } else {
                whole.skip();
            }
        }
        return new MappedScanner(source, text, start, at);
    }

    /** Moves on to the brace that closes the group around this position, or to the end. */
    private void skipInside(boolean formula) {
        int depth = 0;
        while (!atEnd()) {
            char next = peek();
            if (next == '\\') {
                command();
                continue;
            }
            if (depth == 0 && (next == '}' || formula && next == '$')) {
                return;
            }
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
            at++;
        }
    }

    void copyFrom(int start, MappedText out) {
        out.append(text, start, at);
    }

    void copyTo(MappedText out) {
        out.append(text, from, to);
    }

    int sourceStart(int start, int end) {
        return text.sourceStart(start, Math.max(end, start + 1));
    }

    int sourceEnd(int start, int end) {
        return text.sourceEnd(start, Math.max(end, start + 1));
    }

    TexException error(int position, String reason) {
        return new TexException(source, text.sourceStart(position, position + 1), reason);
    }
}
