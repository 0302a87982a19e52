package org.kinora.engine.render;

import java.util.List;

/**
 * Gives a centre line its width: even, or varying along each contour's length. Where the variation has a bend the line gets
 * a vertex, so that the width runs evenly from each vertex to the next.
 */
final class StrokeWidths {

    private final LineMeasure measure = new LineMeasure();

    void setEven(CenterLine line, float halfWidth) {
        for (int vertex = 0; vertex < line.vertexCount; vertex++) {
            line.halfWidth[vertex] = halfWidth;
        }
    }

    /** @param factors of {@code halfWidth}, at equal steps of each contour's length; at least one */
    void setVarying(CenterLine line, float halfWidth, List<Double> factors, CenterLine out) {
        out.clear();
        for (int contour = 0; contour < line.contourCount; contour++) {
            measure.measure(line, contour);
            int knots = factors.size();
            int knot = 1;
            int last = measure.isClosed() ? measure.vertices() : measure.vertices() - 1;
            for (int vertex = 0; vertex <= last; vertex++) {
                double distance = measure.distanceTo(vertex);
                for (; knot < knots - 1 && knotAt(knot, knots) < distance; knot++) {
                    measure.addAt(vertex - 1, knotAt(knot, knots), out);
                    out.halfWidth[out.vertexCount - 1] = (float) (halfWidth * factors.get(knot));
                }
                out.addCopy(line, measure.lineVertex(vertex % measure.vertices()));
                out.halfWidth[out.vertexCount - 1] = (float) (halfWidth * factorAt(distance, factors));
            }
            boolean meets = factors.get(0).equals(factors.get(knots - 1));
            if (measure.isClosed() && meets) {
                out.close();
            } else {
                out.end();
            }
        }
    }

    private double knotAt(int knot, int knots) {
        return measure.length() * knot / (knots - 1);
    }

    private double factorAt(double distance, List<Double> factors) {
        int steps = factors.size() - 1;
        if (steps == 0 || measure.length() == 0) {
            return factors.get(0);
        }
        double place = distance / measure.length() * steps;
        int before = (int) Math.min(steps - 1, Math.floor(place));
        double from = factors.get(before);
        return from + (factors.get(before + 1) - from) * (place - before);
    }
}
