package org.kinora.engine.text.tex;

import java.util.List;

/**
 * A formula that has been set at an em of one unit; the origin is on the baseline at the left.
 *
 * @param source the TeX source
 * @param shapes in the order in which the source names them
 * @param ascent how far TeX's box reaches above the baseline
 * @param descent how far it reaches below
 */
public record SetFormula(String source, List<FormulaShape> shapes, double width, double ascent, double descent) {

    public SetFormula {
        shapes = List.copyOf(shapes);
    }
}
