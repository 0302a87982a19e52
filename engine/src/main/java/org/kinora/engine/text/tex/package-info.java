/**
 * Formulas. TeX source comes in; set formulas with one shape for every glyph and rule go out. The parser finds the
 * parts of the source, JLaTeXMath decides where everything stands, and the search for marks tells which part drew which
 * shape. Formulas that have been set are kept in files. The outlines of fonts are requested through
 * {@link org.kinora.engine.text.tex.FormulaFonts}, so this package does not depend on {@code text}, which comes next
 * and is the only package that uses it.
 */
package org.kinora.engine.text.tex;
