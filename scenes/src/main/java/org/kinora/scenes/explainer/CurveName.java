package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;

/** A piece of a curve and, beside it, what it stands for. */
final class CurveName extends Composite<CurveName> {

    private static final double LENGTH = 0.55;
    private static final double GAP = 0.2;

    /**
     * @param width of the curve, as a stroke's
     * @param start of the piece
     */
    CurveName(String words, Color color, double width, Point start) {
        Line piece = new Line(start, start.plus(point(LENGTH, 0))).setStroke(color, width);
        Text text = Lettering.label(words).setColor(color);
        addParts(piece, text.nextTo(piece, RIGHT, GAP));
    }
}
