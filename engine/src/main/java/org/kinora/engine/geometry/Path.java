package org.kinora.engine.geometry;

import java.util.Arrays;
import java.util.List;
import org.kinora.digest.ContentDigest;
import org.kinora.digest.Digestible;

/**
 * An outline: contours of lines, quadratic and cubic Bézier curves. Filled by the non-zero winding rule, where an open
 * contour counts as closed by a straight line.
 *
 * <p>A path is immutable and safe to share between threads. Coordinates are kept in single precision, which is a
 * thousandth of a pixel at eight times the height of a 4K picture. What is measured on a path is in double precision
 * and reads every coordinate as the shortest decimal number it can stand for: 0.1, not 0.10000000149.
 *
 * <pre>{@code
 * Path zigzag = Path.polyline(LEFT, UP, RIGHT);
 * Path drop = Path.builder().moveTo(UP).quadTo(RIGHT, DOWN).quadTo(LEFT, UP).closed().build();
 * }</pre>
 */
public final class Path implements Digestible {

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
    /** Computed from the coordinates on the first call; a second thread would compute the same. */
    private Bounds bounds;

    private PathMeasure measure;

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
        float overflow = 0; // turns into NaN with the first coordinate that is not finite
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] = (float) map.applyX(coordinates[i], coordinates[i + 1]);
            moved[i + 1] = (float) map.applyY(coordinates[i], coordinates[i + 1]);
            overflow += 0 * moved[i] + 0 * moved[i + 1];
        }
        if (overflow != 0) {
            throw new IllegalArgumentException(
                    "A path needs finite coordinates, which this map makes too large: " + map);
        }
        return new Path(verbs, moved);
    }

    /**
     * This path with every point moved toward its counterpart in {@code end}, a path of the same segments, by these
     * fractions of the distance: along the straight line, and to the left of it.
     */
    Path blended(Path end, double along, double across) {
        float[] moved = new float[coordinates.length];
        for (int i = 0; i < moved.length; i += 2) {
            double wayX = (double) end.coordinates[i] - coordinates[i];
            double wayY = (double) end.coordinates[i + 1] - coordinates[i + 1];
            moved[i] = (float) (coordinates[i] + along * wayX - across * wayY);
            moved[i + 1] = (float) (coordinates[i + 1] + along * wayY + across * wayX);
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
            bounds = bounds(Affine.IDENTITY);
        }
        return bounds;
    }

    /**
     * The tight rectangle around the curves after a map, in double precision: neither the map nor the mapped
     * coordinates are rounded, as they would be in a {@linkplain #transformed transformed} path.
     *
     * @throws IllegalStateException if the path is empty
     */
    public Bounds bounds(Affine map) {
        if (isEmpty()) {
            throw new IllegalStateException("An empty path has no bounds; ask isEmpty() first");
        }
        return BoundsOfCurves.of(this, map);
    }

    /** Lengths along this path; computed on the first call and kept. */
    public PathMeasure measure() {
        if (measure == null) {
            measure = new PathMeasure(this);
        }
        return measure;
    }

    /** The beginning of this path: empty at 0 and before, this very path at 1 and after, cut by arc length between. */
    public Path upTo(double progress) {
        return between(0, progress);
    }

    /**
     * The stretch between two proportions of the whole arc length, as manim's {@code pointwise_become_partial}, which
     * counts curves instead. Closed contours that are cut become open; empty unless {@code from < to}.
     */
    public Path between(double from, double to) {
        return from <= 0 && to >= 1
                ? this
                : to <= 0 || to <= from ? EMPTY : measure().between(from, to);
    }

    /** The same curves travelled the other way: the last contour first and each from its end to its start. */
    public Path reversed() {
        List<Contour> contours = Contour.of(this);
        PathBuilder back = builder();
        for (int i = contours.size() - 1; i >= 0; i--) {
            contours.get(i).reversed().drawTo(back);
        }
        return back.build();
    }

    /** Every line and curve as an open path of its own, in order; the lines that close contours are among them. */
    public List<Path> curves() {
        return Contour.of(this).stream()
                .flatMap(contour -> contour.curves().stream())
                .map(curve -> {
                    PathBuilder own = builder().moveTo(curve.start());
                    curve.drawTo(own);
                    return own.build();
                })
                .toList();
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
    public void digest(ContentDigest into) {
        into.shared(this, 4L * coordinates.length, own -> {
            for (Verb verb : verbs) {
                own.add(verb.ordinal());
            }
            own.add(coordinates);
        });
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
