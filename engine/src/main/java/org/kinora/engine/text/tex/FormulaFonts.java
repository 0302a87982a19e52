package org.kinora.engine.text.tex;

import org.kinora.engine.geometry.Path;

/** Reads the TrueType fonts that JLaTeXMath brings along. */
public interface FormulaFonts {

    /**
     * A glyph of a font.
     *
     * @param outline in ems, origin on the baseline
     * @param advance how far the pen moves on, in ems
     */
    record Glyph(Path outline, double advance) {}

    /**
     * The glyph for a character on its own; its outline is the same object every time.
     *
     * @param resource place of the font's file beside the class
     */
    Glyph glyph(String resource, Class<?> beside, int character);
}
