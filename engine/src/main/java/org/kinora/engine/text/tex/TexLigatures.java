package org.kinora.engine.text.tex;

import java.util.List;

/** The letters that Computer Modern's TeX metrics join into one glyph. */
final class TexLigatures {

    private static final List<String> LONGEST_FIRST =
            List.of("ffi", "ffl", "ff", "fi", "fl", "---", "--", "``", "''", "!`", "?`");

    private TexLigatures() {}

    /** How many UTF-16 units the glyph at that index represents. */
    static int lengthAt(String source, int index) {
        for (String ligature : LONGEST_FIRST) {
            if (source.startsWith(ligature, index)) {
                return ligature.length();
            }
        }
        return Character.charCount(source.codePointAt(index));
    }
}
