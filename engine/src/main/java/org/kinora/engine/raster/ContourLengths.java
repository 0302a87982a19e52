package org.kinora.engine.raster;

/** Measures one contour of a stroke path and copies parts of it. */
final class ContourLengths {

    private StrokePath line;
    private int first;
    private int vertices;
    private boolean closed;
    /** The distance along the contour from its start to each vertex, and finally the whole length. */
    private double[] at = new double[64];

    void measure(StrokePath measured, int contour) {
        line = measured;
        first = measured.start(contour);
        vertices = measured.ends[contour] - first;
        closed = measured.closed[contour];
        if (at.length < vertices + 1) {
            at = new double[vertices * 2];
        }
        at[0] = 0;
        for (int i = 1; i < vertices; i++) {
            at[i] = at[i - 1] + line.distance(first + i - 1, first + i);
        }
        at[vertices] = at[vertices - 1] + (closed ? line.distance(first + vertices - 1, first) : 0);
    }

    double length() {
        return at[vertices];
    }

    boolean isClosed() {
        return closed;
    }

    int vertices() {
        return vertices;
    }

    /** The distance from the contour's start to one of its vertices. */
    double distanceTo(int vertex) {
        return at[vertex];
    }

    int lineVertex(int vertex) {
        return first + vertex;
    }

    /** Adds the whole contour, closed if the original is. */
    void copyWhole(StrokePath out) {
        for (int vertex = 0; vertex < vertices; vertex++) {
            out.addCopy(line, first + vertex);
        }
        if (closed) {
            out.close();
        } else {
            out.end();
        }
    }

    /**
     * Adds the part from one distance to another as a contour of its own; on a closed contour {@code to} may lie up to one
     * length behind the end.
     */
    void copyPart(double from, double to, StrokePath out) {
        int segment = segmentAt(from);
        double lap = 0;
        addAt(segment, from, out);
        while (lap + at[segment + 1] < to) {
            segment++;
            if (segment == segments()) {
                segment = 0;
                lap += length();
            }
            out.addCopy(line, first + segment);
        }
        addAt(segment, to - lap, out);
        out.end();
    }

    /** Adds the vertex at a distance that lies on the given segment. */
    void addAt(int segment, double distance, StrokePath out) {
        double span = at[segment + 1] - at[segment];
        float share = span > 0 ? (float) ((distance - at[segment]) / span) : 0;
        out.addBetween(line, first + segment, first + (segment + 1) % vertices, share);
    }

    private int segments() {
        return closed ? vertices : vertices - 1;
    }

    private int segmentAt(double distance) {
        int low = 0;
        int high = segments() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (at[middle] <= distance) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
