package org.kinora.engine.text.tex;

/** A position in TeX source, and the steps that every rule of the grammar needs. */
class TexScanner {

    final String source;
    int at;
    private final RewrittenTex tex;

    TexScanner(RewrittenTex tex) {
        this.tex = tex;
        this.source = tex.text().toString();
    }

    boolean atEnd() {
        return at >= source.length();
    }

    void delimiter(int start) {
        skipBlanks();
        if (atEnd()) {
            throw error(start, "a delimiter is missing");
        }
        if (source.charAt(at) == '\\') {
            command();
        } else {
            at++;
        }
    }

    void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    void skipOption() {
        if (!atEnd() && source.charAt(at) == '[') {
            int close = source.indexOf(']', at);
            if (close < 0) {
                throw error(at, "a bracket is opened but never closed");
            }
            at = close + 1;
        }
    }

    void skipGroup() {
        int open = at;
        if (atEnd() || source.charAt(at) != '{') {
            throw error(Math.min(at, source.length() - 1), "a group in braces is missing");
        }
        int depth = 0;
        do {
            char next = source.charAt(at++);
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
            at += next == '\\' && !atEnd() ? 1 : 0;
        } while (depth > 0 && !atEnd());
        if (depth > 0) {
            throw error(open, "a brace is opened but never closed");
        }
    }

    boolean isCommand(String name) {
        int end = at + 1 + name.length();
        return source.startsWith("\\" + name, at) && (end >= source.length() || !isLetter(source.charAt(end)));
    }

    /** Reads a backslash with the letters, or the one other character, behind it. */
    String command() {
        int start = at++;
        if (atEnd()) {
            throw error(start, "nothing follows the backslash");
        }
        do {
            at++;
        } while (isLetter(source.charAt(at - 1)) && !atEnd() && isLetter(source.charAt(at)));
        return source.substring(start, at);
    }

    static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    TexException error(int position, String reason) {
        return tex.error(position, reason);
    }
}
