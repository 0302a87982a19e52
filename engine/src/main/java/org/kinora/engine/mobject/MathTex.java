package org.kinora.engine.mobject;

/**
 * A formula in display style, written without dollars.
 *
 * <pre>{@code
 * MathTex euler = new MathTex("e^{i\\pi} + 1 = 0");
 * euler.part("i\\pi").setColor(YELLOW);
 * }</pre>
 */
public final class MathTex extends Formula<MathTex> {

    /** @throws org.kinora.engine.text.tex.TexException if it cannot be set; the message says where and why */
    public MathTex(String formula) {
        this(formula, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it; {@link MathTex#MathTex(String)} has 48 */
    public MathTex(String formula, double size) {
        super(Typesetting.current().math(formula, size, Macros.current()), size);
    }
}
