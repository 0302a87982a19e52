package org.kinora.engine.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Abbreviations for TeX, as {@code ewcommand} defines them: {@code \R} for {@code \mathbb{R}}. They apply to the
 * formulas that are set with them, and may use each other. Immutable.
 *
 * @param bodies the definitions, by names without their backslash; {@code #1} to {@code #9} stand for arguments
 */
public record TexMacros(Map<String, String> bodies) {

    public static final TexMacros NONE = new TexMacros(Map.of());

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

    /** The commands that TeX's grammar consists of. */
    private static final Pattern GRAMMAR = Pattern.compile("left|right|middle|begin|end|limits|nolimits");

    public TexMacros {
        bodies = Map.copyOf(bodies);
        for (String name : bodies.keySet()) {
            if (!NAME.matcher(name).matches() || GRAMMAR.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "A macro is called by a backslash and letters, and is none of TeX's own"
                                + " brackets such as \\left; \\" + name + " cannot be one");
            }
        }
    }

    /**
     * These macros and one more, which replaces any of that name.
     *
     * @param name with its backslash: {@code "\\R"}
     * @param body what it stands for: {@code "\\mathbb{R}"}, {@code "\\lVert #1 \\rVert"}
     */
    public TexMacros with(String name, String body) {
        if (!name.startsWith("\\")) {
            throw new IllegalArgumentException("A macro's name begins with a backslash, unlike \"" + name + "\"");
        }
        Map<String, String> more = new LinkedHashMap<>(bodies);
        more.put(name.substring(1), body);
        return new TexMacros(more);
    }
}
