package org.kinora.engine.geometry;

import java.util.Arrays;

/**
 * An outline: contours of lines, quadratic and cubic Bézier curves. Filled by the non-zero winding rule, where an open
 * contour counts as closed by a straight line.
 *
 * <p>A path is immutable and safe to share between threads. Coordinates are kept in single precision, which is a
 * thousandth of a pixel at eight times the height of a 4K picture.
 */
public final class Path {

    /** The kinds of segment; each adds the given number of coordinates. */
    enum Verb {
        MOVE(2),
        LINE(2),
        QUAD(4),
        CUBIC(6),
        CLOSE(0);

        final int coordinates;

        Verb(int coordinates) {
            this.coordinates = coordinates;
        }
    }

    public static final Path EMPTY = new Path(new Verb[0], new float[0]);

    private final Verb[] verbs;
    private final float[] coordinates;
    /** Derived from the coordinates when first asked for; a second thread would derive the same. */
    private Bounds bounds;

    Path(Verb[] verbs, float[] coordinates) {
        this.verbs = verbs;
        this.coordinates = coordinates;
    }

    public static PathBuilder builder() {
        return new PathBuilder();
    }

    /** An open line through the points. */
    public static Path polyline(Point... points) {
        PathBuilder builder = builder();
        for (int i = 0; i < points.length; i++) {
            if (i == 0) {
                builder.moveTo(points[i]);
            } else {
                builder.lineTo(points[i]);
            }
        }
        return builder.build();
    }

    /** A closed line through the points. */
    public static Path polygon(Point... points) {
        return points.length == 0
                ? EMPTY
                : builder().append(polyline(points)).closed().build();
    }

    public boolean isEmpty() {
        return verbs.length == 0;
    }

    /** Shows every segment to the visitor, in order. */
    public void visit(PathVisitor visitor) {
        int at = 0;
        for (Verb verb : verbs) {
            switch (verb) {
                case MOVE -> visitor.moveTo(coordinates[at], coordinates[at + 1]);
                case LINE -> visitor.lineTo(coordinates[at], coordinates[at + 1]);
                case QUAD ->
                    visitor.quadTo(coordinates[at], coordinates[at + 1], coordinates[at + 2], coordinates[at + 3]);
                case CUBIC ->
                    visitor.cubicTo(
                            coordinates[at],
                            coordinates[at + 1],
                            coordinates[at + 2],
                            coordinates[at + 3],
                            coordinates[at + 4],
                            coordinates[at + 5]);
                case CLOSE -> visitor.close();
            }
            at += verb.coordinates;
        }
    }

    public Path transformed(Affine map) {
        if (map.equals(Affine.IDENTITY)) {
            return this;
        }
        float[] moved = new float[coordinates.length];
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] = (float) map.applyX(coordinates[i], coordinates[i + 1]);
            moved[i + 1] = (float) map.applyY(coordinates[i], coordinates[i + 1]);
        }
        return new Path(verbs, moved);
    }

    /**
     * The tight rectangle around the curves themselves, not their control points.
     *
     * @throws IllegalStateException if the path is empty
     */
    public Bounds bounds() {
        if (bounds == null) {
            if (isEmpty()) {
                throw new IllegalStateException("An empty path has no bounds; ask isEmpty() first");
            }
            bounds = new BoundsOfCurves().of(this);
        }
        return bounds;
    }

    /** How many contours begin in this path. */
    public int contourCount() {
        int count = 0;
        for (Verb verb : verbs) {
            if (verb == Verb.MOVE) {
                count++;
            }
        }
        return count;
    }

    /** How many segments, moves and closes this path has. */
    public int size() {
        return verbs.length;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Path path
                        && Arrays.equals(verbs, path.verbs)
                        && Arrays.equals(coordinates, path.coordinates);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(coordinates);
    }

    @Override
    public String toString() {
        return isEmpty() ? "Path[empty]" : "Path[" + verbs.length + " segments in " + bounds() + "]";
    }
}
