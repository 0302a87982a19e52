/**
 * Letters and formulas as outlines. A string and a style come in; immutable layouts go out, whose glyphs know the
 * characters they stand for, so that a word or a term can be picked out. Fonts come with the engine and nothing else is
 * consulted. Nothing here has colour or time: the {@code mobject} package gives the outlines both.
 *
 * <p>Text is shaped by HarfBuzz and outlined by FreeType; formulas are set in {@code text.tex}.
 */
package org.kinora.engine.text;
