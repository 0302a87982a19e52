package org.kinora.engine.text;

import java.util.Objects;

/**
 * One of the twelve faces that text can be set in: every family has every weight and slant.
 *
 * <pre>{@code
 * Text title = new Text("Waves", new TextStyle(FontFace.SERIF.bold(), 64));
 * }</pre>
 */
public record FontFace(Family family, Weight weight, Slant slant) {

    /** Computer Modern's three families, which agree in height, colour and character. */
    public enum Family {
        SERIF,
        SANS,
        TYPEWRITER
    }

    public enum Weight {
        REGULAR,
        BOLD
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

    /** This family and slant in bold. */
    public FontFace bold() {
        return new FontFace(family, Weight.BOLD, slant);
    }

    /** This family and weight in italics; the sans family has an oblique instead. */
    public FontFace italic() {
        return new FontFace(family, weight, Slant.ITALIC);
    }
}
