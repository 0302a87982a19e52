package org.kinora.engine.raster;

import java.util.Arrays;

/**
 * The lines that a stroke runs along, in pixels, straight from vertex to vertex. A vertex inside a curve is smooth; one
 * at which two segments of the path meet, or the line ends, is a corner and knows the directions in which the path
 * arrives and leaves. Reused: clearing keeps the memory.
 */
final class StrokePath {

    /** Vertices less than this many pixels from their predecessor are left out: they would have no direction. */
    private static final float SAME = 1e-3f;

    float[] x = new float[64];
    float[] y = new float[64];
    /** Half the width of the stroke at each vertex, in pixels. */
    float[] halfWidth = new float[64];

    boolean[] corner = new boolean[64];
    /** Unit vectors, for corners only; zero where the path does not arrive or leave. */
    float[] arriveX = new float[64];

    float[] arriveY = new float[64];
    float[] leaveX = new float[64];
    float[] leaveY = new float[64];
    int vertexCount;

    /** For every contour, the index of the vertex after its last one. */
    int[] ends = new int[8];

    boolean[] closed = new boolean[8];
    int contourCount;

    void clear() {
        vertexCount = 0;
        contourCount = 0;
    }

    int start(int contour) {
        return contour == 0 ? 0 : ends[contour - 1];
    }

    void addSmooth(float vertexX, float vertexY) {
        if (!repeatsLast(vertexX, vertexY)) {
            append(vertexX, vertexY, false);
        }
    }

    /** Adds a corner at which the path arrives in a direction, of any length; both parts zero at a start. */
    void addCorner(float vertexX, float vertexY, float directionX, float directionY) {
        if (!repeatsLast(vertexX, vertexY)) {
            append(vertexX, vertexY, true);
        }
        int last = vertexCount - 1;
        corner[last] = true;
        float length = length(directionX, directionY);
        if (length > 0) {
            arriveX[last] = directionX / length;
            arriveY[last] = directionY / length;
        }
    }

    /** Sets the direction, of any length, in which the path leaves the last vertex. */
    void leave(float directionX, float directionY) {
        int last = vertexCount - 1;
        float length = length(directionX, directionY);
        if (length > 0) {
            leaveX[last] = directionX / length;
            leaveY[last] = directionY / length;
        }
    }

    /** Adds a vertex between {@code from} and {@code to} of another line, or one of these if the share is 0 or 1. */
    void addBetween(StrokePath line, int from, int to, float share) {
        if (share <= 0 || share >= 1) {
            addCopy(line, share <= 0 ? from : to);
        } else {
            float newX = line.x[from] + (line.x[to] - line.x[from]) * share;
            float newY = line.y[from] + (line.y[to] - line.y[from]) * share;
            addSmooth(newX, newY);
            halfWidth[vertexCount - 1] = line.halfWidth[from] + (line.halfWidth[to] - line.halfWidth[from]) * share;
        }
    }

    void addCopy(StrokePath line, int vertex) {
        if (!repeatsLast(line.x[vertex], line.y[vertex])) {
            append(line.x[vertex], line.y[vertex], line.corner[vertex]);
        }
        int last = vertexCount - 1;
        arriveX[last] = line.arriveX[vertex];
        arriveY[last] = line.arriveY[vertex];
        leaveX[last] = line.leaveX[vertex];
        leaveY[last] = line.leaveY[vertex];
        halfWidth[last] = line.halfWidth[vertex];
    }

    /** Ends an open contour. */
    void end() {
        end(false);
    }

    /**
     * Ends a contour whose last vertex is joined to its first. If both are at the same place, they become one vertex.
     */
    void close() {
        int first = start(contourCount);
        int last = vertexCount - 1;
        if (last > first && isSame(x[first], y[first], x[last], y[last])) {
            corner[first] = corner[last];
            arriveX[first] = arriveX[last];
            arriveY[first] = arriveY[last];
            vertexCount--;
        }
        end(true);
    }

    private void end(boolean isClosed) {
        if (vertexCount == start(contourCount)) {
            return;
        }
        if (contourCount == ends.length) {
            ends = Arrays.copyOf(ends, contourCount * 2);
            closed = Arrays.copyOf(closed, contourCount * 2);
        }
        ends[contourCount] = vertexCount;
        closed[contourCount] = isClosed;
        contourCount++;
    }

    float distance(int from, int to) {
        return length(x[to] - x[from], y[to] - y[from]);
    }

    private boolean repeatsLast(float vertexX, float vertexY) {
        int last = vertexCount - 1;
        return last >= start(contourCount) && isSame(x[last], y[last], vertexX, vertexY);
    }

    private static boolean isSame(float x0, float y0, float x1, float y1) {
        return length(x1 - x0, y1 - y0) < SAME;
    }

    private static float length(float x, float y) {
        return (float) Math.sqrt((double) x * x + (double) y * y);
    }

    private void append(float vertexX, float vertexY, boolean isCorner) {
        if (vertexCount == x.length) {
            grow(vertexCount * 2);
        }
        int at = vertexCount++;
        x[at] = vertexX;
        y[at] = vertexY;
        corner[at] = isCorner;
        arriveX[at] = 0;
        arriveY[at] = 0;
        leaveX[at] = 0;
        leaveY[at] = 0;
        halfWidth[at] = 0;
    }

    private void grow(int capacity) {
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        halfWidth = Arrays.copyOf(halfWidth, capacity);
        corner = Arrays.copyOf(corner, capacity);
        arriveX = Arrays.copyOf(arriveX, capacity);
        arriveY = Arrays.copyOf(arriveY, capacity);
        leaveX = Arrays.copyOf(leaveX, capacity);
        leaveY = Arrays.copyOf(leaveY, capacity);
    }
}
