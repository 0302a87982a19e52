package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Brackets;
import org.kinora.engine.geometry.Path;

/**
 * What encloses a matrix.
 *
 * <pre>{@code
 * Matrix column = new Matrix(new String[][] {{"x"}, {"y"}}).setBrackets(BracketShape.ROUND);
 * add(column);
 * }</pre>
 */
public enum BracketShape {
    SQUARE,
    ROUND,
    /** Upright bars: a determinant. */
    BAR,
    NONE;

    /** On the left side, with the inner edge at x = 0 and the middle at y = 0. */
    Path outline(double height, double em) {
        return switch (this) {
            case SQUARE -> Brackets.square(height, em);
            case ROUND -> Brackets.round(height, em);
            case BAR -> Brackets.bar(height, em);
            case NONE -> Path.EMPTY;
        };
    }
}
