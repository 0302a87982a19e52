package org.kinora.engine.raster;

import java.util.List;

/**
 * Gives a stroke path its width, constant or varying along each contour's length. At each knot of the variation the
 * path gets a vertex, so that the width is linear from each vertex to the next.
 */
final class StrokeWidths {

    private final ContourLengths contourLengths = new ContourLengths();

    void setEven(StrokePath line, float halfWidth) {
        for (int vertex = 0; vertex < line.vertexCount; vertex++) {
            line.halfWidth[vertex] = halfWidth;
        }
    }

    /** @param factors of {@code halfWidth}, at equal steps of each contour's length; at least one */
    void setVarying(StrokePath line, float halfWidth, List<Double> factors, StrokePath out) {
        out.clear();
        for (int contour = 0; contour < line.contourCount; contour++) {
            contourLengths.measure(line, contour);
            int knots = factors.size();
            int knot = 1;
            int last = contourLengths.isClosed() ? contourLengths.vertices() : contourLengths.vertices() - 1;
            for (int vertex = 0; vertex <= last; vertex++) {
                double distance = contourLengths.distanceTo(vertex);
                for (; knot < knots - 1 && knotAt(knot, knots) < distance; knot++) {
                    contourLengths.addAt(vertex - 1, knotAt(knot, knots), out);
                    out.halfWidth[out.vertexCount - 1] = (float) (halfWidth * factors.get(knot));
                }
                out.addCopy(line, contourLengths.lineVertex(vertex % contourLengths.vertices()));
                out.halfWidth[out.vertexCount - 1] = (float) (halfWidth * factorAt(distance, factors));
            }
            boolean meets = factors.get(0).equals(factors.get(knots - 1));
            if (contourLengths.isClosed() && meets) {
                out.close();
            } else {
                out.end();
            }
        }
    }

    private double knotAt(int knot, int knots) {
        return contourLengths.length() * knot / (knots - 1);
    }

    private double factorAt(double distance, List<Double> factors) {
        int steps = factors.size() - 1;
        if (steps == 0 || contourLengths.length() == 0) {
            return factors.get(0);
        }
        double place = distance / contourLengths.length() * steps;
        int before = (int) Math.min(steps - 1, Math.floor(place));
        double from = factors.get(before);
        return from + (factors.get(before + 1) - from) * (place - before);
    }
}
