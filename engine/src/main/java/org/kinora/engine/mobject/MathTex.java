package org.kinora.engine.mobject;

/** A formula in display style: {@code new MathTex("\\frac{a}{b}")}, without dollars. */
public final class MathTex extends Formula<MathTex> {

    /** @throws org.kinora.engine.text.tex.TexException if it cannot be set; the message says where and why */
    public MathTex(String formula) {
        this(formula, Text.DEFAULT_SIZE);
    }

    /** @param size manim's font size */
    public MathTex(String formula, double size) {
        super(Typesetting.current().math(formula, size, Macros.current()), size);
    }
}
