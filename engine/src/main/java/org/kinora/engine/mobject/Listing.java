package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.text.code.CodeLanguage;
import org.kinora.engine.text.code.CodeToken;

/** Code as it is shown: with spaces for tabs, told apart into tokens, and cut into lines. Immutable. */
final class Listing {

    /** Every letter is a mobject. */
    private static final int MOST_CHARACTERS = 20_000;

    private static final int MOST_READ = 4 << 20;

    private final String text;
    private final List<CodeToken> tokens;
    private final int[] lineStarts;

    private Listing(String text, List<CodeToken> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        lineStarts = startsOf(text);
    }

    /** The whole, without blank lines at its end. */
    static Listing of(String source, CodeLanguage language, int tabWidth) {
        String text = expanded(source, tabWidth).stripTrailing();
        if (text.isBlank()) {
            throw new IllegalArgumentException("A listing needs code, and this one is blank");
        }
        checkLength(text.length());
        return new Listing(text, language.tokens(text));
    }

    /**
     * Some lines, with the colours that they have in the whole, and without the indentation that all of them have.
     *
     * @param first counted from 1
     * @param last likewise, and shown too
     */
    static Listing of(String source, CodeLanguage language, int tabWidth, int first, int last) {
        String whole = expanded(source, tabWidth);
        int[] starts = startsOf(whole);
        if (first < 1 || last < first || last > starts.length) {
            throw new IllegalArgumentException(
                    "Lines %d to %d are asked for, and there are lines 1 to %d".formatted(first, last, starts.length));
        }
        int from = starts[first - 1];
        int to = last < starts.length ? starts[last] - 1 : whole.length();
        checkLength(to - from);
        return cut(whole, language.tokens(whole), from, to);
    }

    private static Listing cut(String whole, List<CodeToken> tokens, int from, int to) {
        String[] lines = whole.substring(from, to).stripTrailing().split("\n", -1);
        int indentation = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                indentation = Math.min(
                        indentation, line.length() - line.stripLeading().length());
            }
        }
        if (indentation == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A listing needs code, and these lines are blank");
        }
        StringBuilder text = new StringBuilder();
        List<CodeToken> inside = new ArrayList<>();
        int start = from;
        int next = 0;
        for (String line : lines) {
            int shift = text.length() - start - indentation;
            for (; next < tokens.size() && tokens.get(next).start() < start + line.length(); next++) {
                CodeToken token = tokens.get(next);
                if (token.start() >= start) {
                    inside.add(new CodeToken(token.start() + shift, token.end() + shift, token.kind()));
                }
            }
            text.append(line.isBlank() ? "" : line.substring(indentation)).append('\n');
            start += line.length() + 1;
        }
        text.setLength(text.length() - 1);
        return new Listing(text.toString(), inside);
    }

    private static void checkLength(int characters) {
        if (characters > MOST_CHARACTERS) {
            throw new IllegalArgumentException("A listing has %,d characters at most, not %,d: show some of its lines"
                    .formatted(MOST_CHARACTERS, characters));
        }
    }

    /** Spaces up to the next tab stop instead of every tab. */
    private static String expanded(String source, int tabWidth) {
        checkReadable(source.length());
        String lines = source.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.indexOf('\t') < 0) {
            return lines;
        }
        StringBuilder spaced = new StringBuilder();
        int column = 0;
        for (int at = 0; at < lines.length(); ) {
            int character = lines.codePointAt(at);
            if (character == '\t') {
                int spaces = tabWidth - column % tabWidth;
                spaced.append(" ".repeat(spaces));
                column += spaces;
            } else {
                spaced.appendCodePoint(character);
                column = character == '\n' ? 0 : column + 1;
            }
            checkReadable(spaced.length());
            at += Character.charCount(character);
        }
        return spaced.toString();
    }

    private static void checkReadable(int characters) {
        if (characters > MOST_READ) {
            throw new IllegalArgumentException(
                    "Code of more than %,d characters is too long to be read; show a part of it".formatted(MOST_READ));
        }
    }

    private static int[] startsOf(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at >= 0; at = text.indexOf('\n', at) < 0 ? -1 : text.indexOf('\n', at) + 1) {
            starts.add(at);
        }
        return starts.stream().mapToInt(start -> start).toArray();
    }

    String text() {
        return text;
    }

    /** In order. */
    List<CodeToken> tokens() {
        return tokens;
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** Where a line begins, counted from 0; for the number of lines, where one more would. */
    int lineStart(int line) {
        return line < lineStarts.length ? lineStarts[line] : text.length() + 1;
    }

    /** The line of a character, counted from 0. */
    int lineOf(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found : -found - 2;
    }
}
