package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which contour of one path becomes which of another. Bodies become bodies and holes become holes, each in
 * order; a contour that is left over grows from, or shrinks to, a point that lies in the other path as it does in its own:
 * a hole where it will be, a body at the nearest joint of another.
 */
final class ContourPairs {

    /** A contour and what it becomes; one of them may be a mere point, a contour without curves. */
    record Pair(Contour from, Contour to) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Path from;
    private final Path to;

    private ContourPairs(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Pairs for two paths of which at least one is not empty. */
    static List<Pair> of(Path from, Path to) {
        ContourPairs matching = new ContourPairs(from, to);
        List<Contour> starts = drawn(from);
        List<Contour> ends = drawn(to);
        double startTurn = turn(starts);
        double endTurn = turn(ends);
        if (startTurn * endTurn < 0) {
            // fonts differ in which way an outer contour runs; the non-zero rule fills both the same
            ends = ends.stream().map(Contour::reversed).toList();
            endTurn = -endTurn;
        }
        matching.pair(holes(starts, startTurn, false), holes(ends, endTurn, false), starts, ends);
        matching.pair(holes(starts, startTurn, true), holes(ends, endTurn, true), List.of(), List.of());
        return matching.pairs;
    }

    private void pair(List<Contour> starts, List<Contour> ends, List<Contour> nearStarts, List<Contour> nearEnds) {
        for (int i = 0; i < Math.max(starts.size(), ends.size()); i++) {
            if (i >= ends.size()) {
                pairs.add(new Pair(starts.get(i), pointFor(starts.get(i), from, to, nearEnds)));
            } else if (i >= starts.size()) {
                pairs.add(new Pair(pointFor(ends.get(i), to, from, nearStarts), ends.get(i)));
            } else {
                pairs.add(new Pair(starts.get(i), ends.get(i)));
            }
        }
    }

    /** Where the contour's centre would lie if its path filled the other's bounds, or the joint nearest to that. */
    private static Contour pointFor(Contour contour, Path own, Path other, List<Contour> near) {
        if (other.isEmpty()) {
            return point(own.bounds().center());
        }
        Bounds here = own.bounds();
        Bounds there = other.bounds();
        Point center = contour.center();
        Point target = new Point(
                there.left() + there.width() * share(center.x() - here.left(), here.width()),
                there.bottom() + there.height() * share(center.y() - here.bottom(), here.height()));
        return point(near.stream()
                .flatMap(others -> others.curves().stream().map(Bezier::start))
                .min(Comparator.comparingDouble(target::distanceTo))
                .orElse(target));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0.5 : part / whole;
    }

    private static Contour point(Point at) {
        return new Contour(at, List.of(), false);
    }

    private static List<Contour> drawn(Path path) {
        return Contour.of(path).stream()
                .filter(contour -> !contour.curves().isEmpty())
                .toList();
    }

    /** The way around of the contour with the largest area, which must be a body: positive is counter-clockwise, 0 open. */
    private static double turn(List<Contour> contours) {
        return contours.stream()
                .filter(Contour::closed)
                .map(Contour::signedArea)
                .max(Comparator.comparingDouble(Math::abs))
                .orElse(0.0);
    }

    private static List<Contour> holes(List<Contour> contours, double turnOfBodies, boolean wanted) {
        return contours.stream()
                .filter(contour -> (contour.closed() && contour.signedArea() * turnOfBodies < 0) == wanted)
                .toList();
    }
}
