package org.kinora.engine.media;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fonts in which text in SVG files is drawn. A file names fonts that one machine has and another lacks; so that a
 * film looks the same everywhere, its text is in the fonts that come with the engine, of a like kind.
 */
final class SvgFonts {

    static final String SERIF = "CMU Serif";
    static final String SANS = "CMU Sans Serif";
    static final String TYPEWRITER = "CMU Typewriter Text";

    private static final String FOLDER = "/org/kinora/engine/text/fonts/";
    private static final List<String> FILES = List.of(
            "cmunrm", "cmunbx", "cmunti", "cmunbi", "cmunss", "cmunsx", "cmunsi", "cmunso", "cmuntt", "cmuntb",
            "cmunit", "cmuntx");

    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:([^;}]*)");

    private SvgFonts() {}

    /**
     * Makes the fonts known to Java's text.
     *
     * @throws IllegalStateException if this Java has no text
     */
    static void register() {
        try {
            GraphicsEnvironment known = GraphicsEnvironment.getLocalGraphicsEnvironment();
            for (String file : FILES) {
                try (InputStream in = SvgFonts.class.getResourceAsStream(FOLDER + file + ".ttf")) {
                    known.registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
                }
            }
        } catch (FontFormatException | IOException | LinkageError | RuntimeException none) {
            throw new IllegalStateException(
                    "this Java cannot draw fonts (on Debian, apt-get install libfontconfig1 libfreetype6 libharfbuzz0b)",
                    none);
        }
    }

    /** The engine's font that is most like those of a list. */
    static String familyFor(String families) {
        String names = families.toLowerCase(Locale.ROOT);
        if (contains(names, "mono", "courier", "typewriter", "consol", "menlo", "code")) {
            return TYPEWRITER;
        }
        boolean hasSerifs = names.replace("sans-serif", "").contains("serif")
                || contains(names, "times", "georgia", "garamond", "roman", "palatino", "cambria");
        return hasSerifs ? SERIF : SANS;
    }

    private static boolean contains(String names, String... words) {
        return Stream.of(words).anyMatch(names::contains);
    }

    /** A style sheet that names the engine's fonts. */
    static String withOurFamilies(String css) {
        return FAMILY.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement("font-family: '" + familyFor(found.group(1)) + "'"));
    }
}
