package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.List;

/**
 * A table of formulas, white and around the origin.
 *
 * <pre>{@code
 * MathTable values = new MathTable(new String[][] {{"\\frac{1}{2}", "\\pi"}, {"x^2", "\\infty"}});
 * values.setRowLabels("f", "g").setLines(TableLines.LABELS);
 * }</pre>
 */
public final class MathTable extends TableOf<MathTex, MathTable> {

    private final double size;

    /** @param tex a formula for every entry, row by row */
    public MathTable(String[][] tex) {
        this(tex, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it */
    public MathTable(String[][] tex, double size) {
        super(formulas(tex, size), size);
        this.size = size;
        layOut();
    }

    private static List<List<MathTex>> formulas(String[][] tex, double size) {
        return Arrays.stream(tex)
                .map(row -> Arrays.stream(row)
                        .map(formula -> new MathTex(formula, size))
                        .toList())
                .toList();
    }

    /** Labels are formulas too. */
    @Override
    Mobject label(String formula) {
        return new MathTex(formula, size);
    }
}
