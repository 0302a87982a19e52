package org.kinora.engine.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The smallest convex polygons around points.
 *
 * <pre>{@code
 * List<Point> corners = ConvexHulls.around(List.of(ORIGIN, RIGHT, UP, point(0.2, 0.2)));
 * }</pre>
 */
public final class ConvexHulls {

    /** On every curve, this many points stand for it: a quarter circle is kept to a thousandth of its radius. */
    private static final int POINTS_ON_CURVE = 24;

    private ConvexHulls() {}

    /**
     * The corners counter-clockwise, from the leftmost one, without points on straight sides; fewer than three if all
     * points lie on a line. By Andrew's monotone chain (1979).
     */
    public static List<Point> around(Collection<Point> points) {
        List<Point> sorted = points.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<Point> hull = new ArrayList<>(chain(sorted));
        List<Point> back = new ArrayList<>(sorted);
        Collections.reverse(back);
        List<Point> upper = chain(back);
        hull.remove(hull.size() - 1);
        hull.addAll(upper.subList(0, upper.size() - 1));
        return List.copyOf(hull);
    }

    private static List<Point> chain(List<Point> sorted) {
        List<Point> chain = new ArrayList<>();
        for (Point next : sorted) {
            while (chain.size() > 1 && !turnsLeft(chain.get(chain.size() - 2), chain.get(chain.size() - 1), next)) {
                chain.remove(chain.size() - 1);
            }
            chain.add(next);
        }
        return chain;
    }

    private static boolean turnsLeft(Point from, Point over, Point to) {
        return over.minus(from).cross(to.minus(over)) > 0;
    }

    /** The hull around outlines, as a polygon; curves count by points on them. */
    public static Path aroundOutlines(Collection<Path> outlines) {
        List<Point> points = new ArrayList<>();
        for (Path outline : outlines) {
            for (Contour contour : Contour.of(outline)) {
                points.add(contour.start());
                for (Bezier curve : contour.curves()) {
                    int steps = curve.degree() == 1 ? 1 : POINTS_ON_CURVE;
                    for (int i = 1; i <= steps; i++) {
                        points.add(curve.at((double) i / steps));
                    }
                }
            }
        }
        return Path.polygon(around(points).toArray(Point[]::new));
    }
}
