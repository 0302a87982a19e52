package org.kinora.engine.text.code;

import java.util.List;
import java.util.Locale;

/**
 * A language of which code can be told apart into its tokens.
 *
 * <pre>{@code
 * List<CodeToken> tokens = CodeLanguage.named("java").tokens("int x = 1;");
 * CodeLanguage python = CodeLanguage.ofFile("train.py");
 * }</pre>
 */
public final class CodeLanguage {

    private final String name;
    private final String scanner;
    private final Naming naming;

    /** @param scanner the library's name for it */
    CodeLanguage(String name, String scanner, Naming naming) {
        this.name = name;
        this.scanner = scanner;
        this.naming = naming;
    }

    /**
     * The language of that name; upper case is as good as lower case. {@code "text"} is code without colours.
     *
     * @throws IllegalArgumentException if there is none; the message lists all names
     */
    public static CodeLanguage named(String name) {
        CodeLanguage found = Languages.byName(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new IllegalArgumentException(
                    "There is no language \"%s\" for code; there are %s, and text for code without colours"
                            .formatted(name, String.join(", ", names())));
        }
        return found;
    }

    /**
     * The language in which files of that name are written, by the name's ending.
     *
     * @throws IllegalArgumentException if the ending is not that of a language
     */
    public static CodeLanguage ofFile(String fileName) {
        CodeLanguage found = Languages.byFile(fileName.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new IllegalArgumentException(
                    fileName
                            + ": the name does not say in which language this is written; name the language, or text for code without colours");
        }
        return found;
    }

    /** The names of all languages, each under its usual one, in alphabetical order. */
    public static List<String> names() {
        return Languages.names();
    }

    public String name() {
        return name;
    }

    /**
     * The tokens of a text in this language, in order; blanks belong to none. Any text can be told apart, however far
     * it is from being a program. For any number of threads.
     */
    public List<CodeToken> tokens(String text) {
        return naming.of(text, Scanner.of(scanner).scan(text));
    }

    @Override
    public String toString() {
        return name;
    }
}
