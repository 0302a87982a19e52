/**
 * Texts with tags, in the part of Pango's markup that manim's users write. Markup comes in; the text in its styles goes
 * out, with what is coloured, underlined and struck through. Next comes {@code mobject}, which draws it.
 */
package org.kinora.engine.text.markup;
