package org.kinora.engine.cli.gallery;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java source as HTML in which comments, texts, keywords, types, numbers and annotations are marked by classes. */
public final class JavaHighlighter {

    private static final Pattern TOKEN = Pattern.compile("(?<comment>/\\*(?s:.*?)\\*/|//[^\\n]*)"
            + "|(?<text>\"\"\"(?s:.*?)(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])++')"
            + "|(?<note>@[A-Za-z]\\w*)"
            + "|(?<number>\\b\\d[\\w.]*)"
            + "|(?<word>\\b[A-Za-z_$][\\w$]*)");

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "short",
            "static",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "var",
            "void",
            "volatile",
            "while",
            "yield");

    private JavaHighlighter() {}

    /** Escaped for HTML; without the marks it is the source. */
    public static String html(String source) {
        StringBuilder html = new StringBuilder(source.length() * 2);
        Matcher token = TOKEN.matcher(source);
        int end = 0;
        while (token.find()) {
            html.append(escaped(source.substring(end, token.start())));
            String kind = kind(token);
            String text = escaped(token.group());
            html.append(kind.isEmpty() ? text : "<i class=" + kind + ">" + text + "</i>");
            end = token.end();
        }
        return html.append(escaped(source.substring(end))).toString();
    }

    private static String kind(Matcher token) {
        if (token.group("comment") != null) {
            return "c";
        }
        if (token.group("text") != null) {
            return "s";
        }
        if (token.group("note") != null) {
            return "a";
        }
        if (token.group("number") != null) {
            return "n";
        }
        String word = token.group("word");
        if (KEYWORDS.contains(word)) {
            return "k";
        }
        boolean isType = Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
        return isType ? "t" : "";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
