package org.kinora.engine.text;

import java.util.Objects;

/**
 * How lines of text are broken, aligned and spaced.
 *
 * <pre>{@code
 * new Text(story, TextStyle.serif(32), TextFlow.DEFAULT.within(6).aligned(TextFlow.Alignment.CENTER));
 * }</pre>
 *
 * @param alignment how shorter lines are aligned with the longest
 * @param width in scene units: a longer line is broken between words, where Unicode's rules allow it; a single word
 *     that is longer stays whole. Infinite if lines break only where the text says so
 * @param lineSpacing from baseline to baseline, as a multiple of the larger em of the two lines; TeX's is 1.2
 */
public record TextFlow(Alignment alignment, double width, double lineSpacing) {

    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT,
        /**
         * Lines that are broken to fit the width are filled up to it by wider blanks; the last line of a paragraph is
         * not, and stands where the paragraph's lines begin: at the left, or at the right in Hebrew and Arabic.
         */
        JUSTIFY
    }

    /** Lines from the left, broken only where the text says so, with TeX's spacing. */
    public static final TextFlow DEFAULT = new TextFlow(Alignment.LEFT, Double.POSITIVE_INFINITY, 1.2);

    public TextFlow {
        Objects.requireNonNull(alignment, "A text flow needs an alignment");
        if (!(width > 0)) {
            throw new IllegalArgumentException("Text flows into a width of more than 0 units, not " + width);
        }
        if (!Double.isFinite(lineSpacing)) {
            throw new IllegalArgumentException("Line spacing is a finite multiple of the em, not " + lineSpacing);
        }
    }

    public TextFlow aligned(Alignment to) {
        return new TextFlow(to, width, lineSpacing);
    }

    public TextFlow within(double units) {
        return new TextFlow(alignment, units, lineSpacing);
    }

    public TextFlow spaced(double ems) {
        return new TextFlow(alignment, width, ems);
    }
}
