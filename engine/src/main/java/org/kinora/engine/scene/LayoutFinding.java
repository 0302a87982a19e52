package org.kinora.engine.scene;

import java.util.Locale;

/**
 * Something that keeps a text from being read well.
 *
 * @param from when it was seen first, in seconds
 * @param to when it was seen last; the same where it was seen once
 * @param text the text's beginning
 * @param what is wrong with it, with numbers: the second half of a sentence
 */
public record LayoutFinding(Kind kind, double from, double to, String text, String what) {

    /** What can be wrong with a text. */
    public enum Kind {
        /** Its letters lie over those of another text. */
        OVERLAP,
        /** It reaches into the picture's edge. */
        OUTSIDE,
        /** Its font is small. */
        SMALL,
        /** It is not lighter or darker enough than what is behind it. */
        FAINT
    }

    /** The same, seen at another finding's time too. */
    LayoutFinding until(LayoutFinding later) {
        return new LayoutFinding(kind, from, later.to, text, what);
    }

    /** A row: the time, the text, and what is wrong. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f s", from)
                + (to > from ? String.format(Locale.ROOT, " to %.3f s", to) : "")
                + ": \"" + text + "\" " + what;
    }
}
