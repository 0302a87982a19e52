package org.kinora.engine.cli.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scene's source says.
 *
 * @param sentence the first of the class's javadoc, as plain text; empty if it has none
 * @param code the whole file
 */
record SceneSource(String sentence, String code) {

    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+(\\S+?)(?:\\s+([^}]*))?\\}");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal|value)\\s*([^}]*)\\}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");

    /** @param name the class's simple name */
    static SceneSource read(Path file, String name) throws IOException {
        String code = Files.readString(file);
        return new SceneSource(sentence(code, name), code);
    }

    private static String sentence(String code, String name) {
        Matcher declaration = Pattern.compile("\\b(?:class|record)\\s+" + Pattern.quote(name) + "\\b")
                .matcher(code);
        if (!declaration.find()) {
            return "";
        }
        int end = code.lastIndexOf("*/", declaration.start());
        int begin = end < 0 ? -1 : code.lastIndexOf("/**", end);
        // a comment that something else lies behind belongs to that
        if (begin < 0 || code.substring(end + 2, declaration.start()).matches("(?s).*[;{}].*")) {
            return "";
        }
        String text = code.substring(begin + 3, end).replaceAll("(?m)^\\s*\\*\\s?", "");
        text = text.replaceAll("(?s)\\n\\s*@\\w.*", "");
        text = LINK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) != null ? found.group(2) : found.group(1).replaceAll("^.*[.#]", "")));
        text = CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
        text = TAG.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
        return firstSentence(text);
    }

    /** Up to the first full stop that is not within parentheses, as in (Irie et al. 2022). */
    private static String firstSentence(String text) {
        Matcher end = END.matcher(text);
        while (end.find()) {
            String sentence = text.substring(0, end.end());
            long open = sentence.chars().filter(letter -> letter == '(').count();
            if (open == sentence.chars().filter(letter -> letter == ')').count()) {
                return sentence;
            }
        }
        return text;
    }
}
