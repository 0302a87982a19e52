package org.kinora.engine.text.tex;

/** A formula that cannot be typeset; the message names the formula, the place and the reason in one sentence. */
public final class TexException extends IllegalArgumentException {

    private static final int LONGEST_QUOTE = 120;

    TexException(String formula, String reason) {
        super("The formula \"" + shortened(formula) + "\" cannot be typeset: " + reason);
    }

    TexException(String formula, int position, String reason) {
        this(formula, "at character " + (position + 1) + ", " + reason);
    }

    private static String shortened(String formula) {
        return formula.length() <= LONGEST_QUOTE ? formula : formula.substring(0, LONGEST_QUOTE) + "…";
    }
}
