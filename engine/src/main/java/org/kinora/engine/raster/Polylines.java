package org.kinora.engine.raster;

import java.util.Arrays;

/** Contours of straight lines, each closed from its last point to its first. Reused: clearing keeps the memory. */
public final class Polylines {

    /** x and y of every point, one contour after the other. */
    float[] points = new float[64];
    /** For every contour, the index of the point after its last one. */
    int[] ends = new int[4];

    int pointCount;
    int contourCount;

    void clear() {
        pointCount = 0;
        contourCount = 0;
    }

    void add(float x, float y) {
        int at = pointCount * 2;
        if (at + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[at] = x;
        points[at + 1] = y;
        pointCount++;
    }

    /** Ends the contour of the points added since the last call; without any there is no contour. */
    void endContour() {
        if (pointCount > startOfOpenContour()) {
            if (contourCount == ends.length) {
                ends = Arrays.copyOf(ends, contourCount * 2);
            }
            ends[contourCount++] = pointCount;
        }
    }

    int startOfOpenContour() {
        return contourCount == 0 ? 0 : ends[contourCount - 1];
    }
}
