package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;

/**
 * A matrix of formulas between brackets, white and around the origin.
 *
 * <pre>{@code
 * Matrix turn = new Matrix(new String[][] {{"\\cos t", "-\\sin t"}, {"\\sin t", "\\cos t"}});
 * turn.setColumnColors(GREEN, RED);
 * }</pre>
 */
public final class Matrix extends MatrixOf<MathTex, Matrix> {

    /** @param tex a formula for every entry, row by row */
    public Matrix(String[][] tex) {
        this(tex, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it */
    public Matrix(String[][] tex, double size) {
        super(formulas(tex, size), size);
        layOut();
    }

    private static List<List<MathTex>> formulas(String[][] tex, double size) {
        return Arrays.stream(tex)
                .map(row -> Arrays.stream(row)
                        .map(formula -> new MathTex(formula, size))
                        .toList())
                .toList();
    }
}
