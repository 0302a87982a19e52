package org.kinora.engine.cli;

import java.util.Set;
import javax.tools.Diagnostic;

/**
 * The word at which the compiler stumbled, and what stands around it.
 *
 * @param code javac's, such as {@code compiler.err.cant.resolve.location}
 * @param isCalled whether arguments follow
 * @param isMade whether {@code new} stands before it
 * @param isMember whether a dot stands before it
 * @param called the method of the scene's own that is called there, or among whose arguments the word is; empty for none
 */
record Mistake(String code, String word, boolean isCalled, boolean isMade, boolean isMember, String called) {

    private static final Set<String> BEFORE_NAMES = Set.of("class", "interface", "enum", "record");

    /** @param source that the message is about */
    static Mistake of(Diagnostic<?> message, String source) {
        int at = (int) message.getPosition();
        if (at < 0 || at > source.length()) {
            return new Mistake(message.getCode(), "", false, false, false, "");
        }
        int start = wordStart(source, at);
        int end = wordEnd(source, start);
        if (BEFORE_NAMES.contains(source.substring(start, end))) {
            start = afterSpace(source, end);
            end = wordEnd(source, start);
        }
        String before = source.substring(0, start).stripTrailing();
        boolean isCalled = source.startsWith("(", afterSpace(source, end));
        boolean isMember = before.endsWith(".");
        String word = source.substring(start, end);
        return new Mistake(
                message.getCode(),
                word,
                isCalled,
                before.endsWith("new"),
                isMember,
                isCalled && !isMember ? word : callAround(source, at));
    }

    private static String callAround(String source, int at) {
        int open = 0;
        for (int i = at - 1; i >= 0 && ";{}".indexOf(source.charAt(i)) < 0; i--) {
            if (source.charAt(i) == ')') {
                open++;
            } else if (source.charAt(i) == '(' && open-- == 0) {
                int start = wordStart(source, i);
                boolean isOwn = !source.substring(0, start).stripTrailing().endsWith(".");
                return isOwn ? source.substring(start, wordEnd(source, start)) : "";
            }
        }
        return "";
    }

    /** The compiler points to a word, to the dot before it, or to the bracket behind it. */
    private static int wordStart(String source, int at) {
        int start = at;
        if (start < source.length() && source.charAt(start) == '.') {
            return afterSpace(source, start + 1);
        }
        if (start < source.length() && source.charAt(start) == '(') {
            while (start > 0 && Character.isWhitespace(source.charAt(start - 1))) {
                start--;
            }
        }
        while (start > 0 && Character.isJavaIdentifierPart(source.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String source, int start) {
        int end = start;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterSpace(String source, int from) {
        int at = from;
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean isUnknownName() {
        return code.startsWith("compiler.err.cant.resolve");
    }
}
