package org.kinora.engine.geometry;

import java.util.Arrays;
import java.util.List;

/**
 * A path by the distance travelled along it: lengths, and what lies at a proportion of the whole length. Distances run
 * over all contours in order; the jump from one contour to the next has no length. Lengths are exact to about a
 * ten-millionth.
 *
 * <p>Immutable and safe to share between threads. {@link Path#measure()} makes one for a path and keeps it.
 *
 * <pre>{@code
 * Point middle = path.measure().pointAt(0.5);
 * }</pre>
 */
public final class PathMeasure {

    private final Path path;
    private final List<Contour> contours;
    private final Bezier[] curves;
    /** For every curve, the distance at which it ends. */
    private final double[] ends;

    PathMeasure(Path path) {
        this.path = path;
        contours = Contour.of(path);
        curves = contours.stream().flatMap(contour -> contour.curves().stream()).toArray(Bezier[]::new);
        ends = new double[curves.length];
        double distance = 0;
        for (int i = 0; i < curves.length; i++) {
            distance += curves[i].length(0, 1);
            ends[i] = distance;
        }
    }

    /** The total length of all contours, closing lines included, in units. */
    public double length() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /**
     * The point at a proportion of the length; proportions below 0 and above 1 give the ends.
     *
     * @throws IllegalStateException if the path is empty
     */
    public Point pointAt(double proportion) {
        if (curves.length == 0) {
            if (contours.isEmpty()) {
                throw new IllegalStateException("An empty path has no points; ask isEmpty() first");
            }
            return contours.get(0).start();
        }
        int i = curveAt(proportion * length());
        return curves[i].at(parameter(i, proportion * length()));
    }

    /** The direction of travel at a proportion of the length, with length 1; the origin where the path has no length. */
    public Point tangentAt(double proportion) {
        if (length() == 0) {
            return Point.ORIGIN;
        }
        int i = curveAt(proportion * length());
        return curves[i].tangent(parameter(i, proportion * length()));
    }

    /**
     * The proportion of the length at which the path comes closest to a point; the first one if there are several.
     *
     * @throws IllegalStateException if the path is empty
     */
    public double nearestTo(Point point) {
        if (contours.isEmpty()) {
            throw new IllegalStateException("An empty path has no points; ask isEmpty() first");
        }
        if (length() == 0) {
            return 0;
        }
        int best = 0;
        double bestAt = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < curves.length; i++) {
            double at = curves[i].nearestTo(point);
            double distance = curves[i].at(at).distanceTo(point);
            if (distance < least - 1e-12) {
                least = distance;
                best = i;
                bestAt = at;
            }
        }
        return (startOf(best) + curves[best].length(0, bestAt)) / length();
    }

    /**
     * The stretch of the path between two proportions of its length. A contour that is wholly inside stays closed if it
     * was; one that is cut is open.
     */
    Path between(double from, double to) {
        if (to <= from || to <= 0 || from >= 1) {
            return Path.EMPTY;
        }
        if (from <= 0 && to >= 1 || length() == 0) {
            return path;
        }
        double first = Math.max(from, 0) * length();
        double last = Math.min(to, 1) * length();
        PathBuilder out = Path.builder();
        int next = 0;
        for (Contour contour : contours) {
            int begin = next;
            next += contour.curves().size();
            if (next == begin || startOf(begin) >= last || ends[next - 1] <= first) {
                continue;
            }
            if (startOf(begin) >= first && ends[next - 1] <= last) {
                contour.drawTo(out);
            } else {
                cut(begin, next, first, last, out);
            }
        }
        return out.build();
    }

    private void cut(int begin, int end, double first, double last, PathBuilder out) {
        boolean started = false;
        for (int i = begin; i < end && startOf(i) < last; i++) {
            if (ends[i] <= first) {
                continue;
            }
            Bezier piece = curves[i].part(parameter(i, first), parameter(i, last));
            if (!started) {
                out.moveTo(piece.start());
                started = true;
            }
            piece.drawTo(out);
        }
    }

    private double startOf(int curve) {
        return curve == 0 ? 0 : ends[curve - 1];
    }

    private double parameter(int curve, double distance) {
        return curves[curve].parameterAt(distance - startOf(curve), ends[curve] - startOf(curve));
    }

    /** The first curve that ends at or after the distance. */
    private int curveAt(double distance) {
        int found = Arrays.binarySearch(ends, distance);
        int index = found < 0 ? -found - 1 : found;
        while (found >= 0 && index > 0 && ends[index - 1] == distance) {
            index--;
        }
        return Math.min(index, curves.length - 1);
    }
}
