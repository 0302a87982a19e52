/**
 * Formulas: TeX's source comes in, set formulas with one shape for every glyph and rule go out. The parser finds the parts
 * of the source, JLaTeXMath decides where everything stands, and the search for marks tells which part drew which shape.
 * What has been set is kept in files. The fonts' outlines are asked for through {@link
 * org.kinora.engine.text.tex.FormulaFonts}; of text this package knows nothing, and {@code text} is the only one that
 * uses it.
 */
package org.kinora.engine.text.tex;
