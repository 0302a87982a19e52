package org.kinora.engine.text.tex;

import java.util.List;

/**
 * TeX in which macros have been expanded and corrections made.
 *
 * @param source as the author wrote it
 * @param text what is parsed and set
 * @param strikes lines through parts of the text, which the text itself cannot express
 */
record RewrittenTex(String source, MappedText text, List<Strike> strikes) {

    TexException error(int position, String reason) {
        if (text.length() == 0) {
            return new TexException(source, reason);
        }
        int at = Math.max(0, Math.min(position, text.length() - 1));
        return new TexException(source, text.sourceStart(at, at + 1), reason);
    }
}
