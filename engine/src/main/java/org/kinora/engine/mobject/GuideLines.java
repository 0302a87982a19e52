package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;

/** Dashed lines from axes to places between them, as the axes are now. */
record GuideLines(CoordinateSystem<?> axes, Scales scales) {

    /** In hundredths of a unit; manim's. */
    private static final double WIDTH = 2;

    private static final int MOST_TO_GRAPH = 1000;

    /** From the x axis to a pair of numbers. */
    DashedLine vertical(double xNumber, double yNumber) {
        double ground = scales.y().number(axes.y().crossing());
        return between(axes.c2p(xNumber, ground), axes.c2p(xNumber, yNumber));
    }

    /** From the y axis to a pair of numbers. */
    DashedLine horizontal(double xNumber, double yNumber) {
        double side = scales.x().number(axes.x().crossing());
        return between(axes.c2p(side, yNumber), axes.c2p(xNumber, yNumber));
    }

    private static DashedLine between(Point from, Point to) {
        return new DashedLine(from, to).setStrokeColor(Color.LIGHT_GRAY).setStrokeWidth(WIDTH);
    }

    /** From the x axis to a graph at equal distances, those at both ends among them, where the graph has a place. */
    Group<DashedLine> toGraph(FunctionGraph graph, double from, double to, int count) {
        if (count < 2 || count > MOST_TO_GRAPH) {
            throw new IllegalArgumentException("There are from 2 to 1,000 lines to a graph, not " + count);
        }
        Group<DashedLine> lines = new Group<>();
        for (int i = 0; i < count; i++) {
            double number = from + (to - from) * i / (count - 1);
            double height = graph.function().applyAsDouble(number);
            if (Double.isFinite(scales.y().place(height))) {
                lines.add(vertical(number, height));
            }
        }
        return lines;
    }
}
