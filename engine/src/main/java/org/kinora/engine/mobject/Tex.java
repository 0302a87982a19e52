package org.kinora.engine.mobject;

/**
 * A text set by TeX, with formulas between dollars.
 *
 * <pre>{@code
 * add(new Tex("the loss $L(\\theta)$").toEdge(UP));
 * }</pre>
 */
public final class Tex extends Formula<Tex> {

    /** @throws org.kinora.engine.text.tex.TexException if it cannot be set; the message says where and why */
    public Tex(String text) {
        this(text, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it; {@link Tex#Tex(String)} has 48 */
    public Tex(String text, double size) {
        super(Typesetting.current().tex(text, size, Macros.current()), size);
    }
}
