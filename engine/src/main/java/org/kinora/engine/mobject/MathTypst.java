package org.kinora.engine.mobject;

/**
 * A formula in the language of Typst, in display style, where the program {@code typst} is installed.
 *
 * <pre>{@code
 * MathTypst gauss = new MathTypst("integral_(-oo)^oo e^(-x^2) dif x = sqrt(pi)");
 * play(write(gauss));
 * }</pre>
 */
public final class MathTypst extends TypstText<MathTypst> {

    /** With a font size of 48. */
    public MathTypst(String formula) {
        this(formula, Text.DEFAULT_SIZE);
    }

    /**
     * @param formula without dollars
     * @param size manim's font size
     * @throws IllegalStateException if the program is not installed
     * @throws IllegalArgumentException if Typst refuses the formula; the message says where and why
     */
    public MathTypst(String formula, double size) {
        super(formula, "\n$", formula + "\n$", size);
    }
}
