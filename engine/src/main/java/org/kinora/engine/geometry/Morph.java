package org.kinora.engine.geometry;

/**
 * One path turning into another. Contours are paired, closed ones begin where they have the shortest way to go, and
 * both are cut into the same number of curves; then every control point travels its {@link Route}.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Path halfway = Morph.between(path, Path.polyline(LEFT, RIGHT)).at(0.5);
 * }</pre>
 */
public final class Morph {

    private final Path from;
    private final Path to;
    private final Route route;
    /** The two ends cut into the same segments, so that points can be blended one by one. */
    private final Path alignedFrom;

    private final Path alignedTo;

    private Morph(Path from, Path to, Route route) {
        this.from = from;
        this.to = to;
        this.route = route;
        PathBuilder start = Path.builder();
        PathBuilder end = Path.builder();
        for (ContourPairs.Pair pair : ContourPairs.of(from, to)) {
            ContourAlignment.of(pair.from(), pair.to()).drawTo(start, end);
        }
        alignedFrom = start.build();
        alignedTo = end.build();
    }

    /** All points travel in straight lines. */
    public static Morph between(Path from, Path to) {
        return between(from, to, Route.STRAIGHT);
    }

    public static Morph between(Path from, Path to, Route route) {
        return new Morph(from, to, route);
    }

    /**
     * The path at a progress from 0, which gives the start path itself, to 1, which gives the end path itself. Progress
     * outside that range continues the movement, for rate functions that overshoot.
     */
    public Path at(double progress) {
        if (progress == 0) {
            return from;
        }
        if (progress == 1) {
            return to;
        }
        return alignedFrom.blended(alignedTo, route.along(progress), route.across(progress));
    }
}
