package org.kinora.engine.text;

import java.util.Objects;

/**
 * A face that text is set in: a family, a weight and a slant. Each of Computer Modern's three families has a regular and a
 * bold weight and both slants; a family of fonts of one's own has those of its files, and the nearest stands in for the
 * others.
 *
 * <pre>{@code
 * Text title = new Text("Waves", new TextStyle(FontFace.SERIF.bold(), 64));
 * }</pre>
 */
public record FontFace(FontFamily family, Weight weight, Slant slant) {

    /** Computer Modern's three families, which agree in height, colour and character. */
    public enum Family implements FontFamily {
        SERIF("CMU Serif"),
        SANS("CMU Sans Serif"),
        TYPEWRITER("CMU Typewriter Text");

        private final String familyName;

        Family(String familyName) {
            this.familyName = familyName;
        }

        @Override
        public String familyName() {
            return familyName;
        }
    }

    /** How heavy the strokes are, from thin to black. */
    public enum Weight {
        THIN(100),
        EXTRA_LIGHT(200),
        LIGHT(300),
        REGULAR(400),
        MEDIUM(500),
        SEMI_BOLD(600),
        BOLD(700),
        EXTRA_BOLD(800),
        BLACK(900);

        private final int number;

        Weight(int number) {
            this.number = number;
        }

        /** As OpenType's usWeightClass and CSS number it: 100 for thin, 400 for regular, 700 for bold. */
        public int number() {
            return number;
        }
    }

    public enum Slant {
        UPRIGHT,
        ITALIC
    }

    public static final FontFace SERIF = new FontFace(Family.SERIF, Weight.REGULAR, Slant.UPRIGHT);
    public static final FontFace SANS = new FontFace(Family.SANS, Weight.REGULAR, Slant.UPRIGHT);
    public static final FontFace TYPEWRITER = new FontFace(Family.TYPEWRITER, Weight.REGULAR, Slant.UPRIGHT);

    public FontFace {
        Objects.requireNonNull(family, "A face needs a family");
        Objects.requireNonNull(weight, "A face needs a weight");
        Objects.requireNonNull(slant, "A face needs a slant");
    }

    /** This weight and slant of another family. */
    public FontFace of(FontFamily other) {
        return new FontFace(other, weight, slant);
    }

    /** This family and slant in another weight. */
    public FontFace weight(Weight other) {
        return new FontFace(family, other, slant);
    }

    /** This family and slant in bold. */
    public FontFace bold() {
        return new FontFace(family, Weight.BOLD, slant);
    }

    /** This family and weight in italics; the sans family has an oblique instead. */
    public FontFace italic() {
        return new FontFace(family, weight, Slant.ITALIC);
    }
}
