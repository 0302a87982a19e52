package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;

/** Labels beside graphs, in their colours and within the picture. */
record GraphLabels(CoordinateSystem<?> axes, Scales scales) {

    private static final double SIZE = 48;
    /** In how many places a graph is looked at for one within the picture. */
    private static final int PLACES = 100;

    /** Puts a label beside a graph and returns it; within the picture, if the graph is there. */
    <M extends Mobject> M place(FunctionGraph graph, M label, double xNumber, Point direction) {
        PictureEdge.placeBeside(
                axes.i2gp(xNumber, graph), label, direction, Layout.DEFAULT_GAP, Layout.DEFAULT_EDGE_GAP);
        if (graph.stroke().get().paint() instanceof Color color) {
            label.setColor(color);
        }
        return label;
    }

    /** A formula to the right of where a graph ends or leaves the picture. */
    MathTex atEnd(FunctionGraph graph, String tex) {
        return place(graph, new MathTex(tex, SIZE), lastWithinPicture(graph), Point.RIGHT);
    }

    private double lastWithinPicture(FunctionGraph graph) {
        for (int i = 0; i <= PLACES; i++) {
            double number = graph.to() + (graph.from() - graph.to()) * i / PLACES;
            double height = graph.function().applyAsDouble(number);
            if (Double.isFinite(scales.y().place(height)) && PictureEdge.contains(axes.c2p(number, height))) {
                return number;
            }
        }
        return graph.to();
    }
}
