/**
 * Letters and formulas as outlines. A string and a style come in; immutable layouts go out, whose glyphs know the
 * characters they represent, so that a word or a term can be picked out. The fonts come with the engine or are loaded
 * from files; fonts of the system are used only where that is asked for. Nothing here has colour or time: next comes
 * {@code mobject}, which gives the outlines both.
 *
 * <p>Text is shaped by HarfBuzz and outlined by FreeType; formulas are set in {@code text.tex}.
 */
package org.kinora.engine.text;
