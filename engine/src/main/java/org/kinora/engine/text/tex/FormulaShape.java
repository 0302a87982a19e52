package org.kinora.engine.text.tex;

import java.util.Optional;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;

/**
 * A glyph or a rule of a set formula.
 *
 * @param outline in ems, origin on the baseline
 * @param placement from the outline's ems to the formula's
 * @param sourceStart index of the first UTF-16 unit of the part that draws it
 * @param sourceEnd index after the last one
 * @param advance how far the pen moves on, in ems of the formula
 * @param color the colour that the source asks for, if any
 */
public record FormulaShape(
        Path outline, Affine placement, int sourceStart, int sourceEnd, double advance, Optional<Color> color) {}
