package org.kinora.engine.mobject;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.PathMeasure;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.graph.Edge;

/** How far the edges of a graph turn on their way, so that they pass by vertices that are not theirs. */
final class EdgeBends {

    /** How far an edge keeps away from a vertex, in units. */
    private static final double DISTANCE = 0.12;

    /** How far an edge turns at most, in radians, and in which steps this is found. */
    private static final double MOST = 2.4;

    private static final double STEP = 0.15;
    private static final int SAMPLES = 48;

    private EdgeBends() {}

    /** The bends on the way from some to others; edges without one are straight. */
    static <V> DoubleFunction<Map<Edge<V>, Double>> between(Map<Edge<V>, Double> from, Map<Edge<V>, Double> to) {
        return progress -> {
            if (progress == 0 || progress == 1) {
                return progress == 0 ? from : to;
            }
            Set<Edge<V>> all = new LinkedHashSet<>(from.keySet());
            all.addAll(to.keySet());
            Map<Edge<V>, Double> mixed = new LinkedHashMap<>();
            for (Edge<V> edge : all) {
                double start = from.getOrDefault(edge, 0.0);
                mixed.put(edge, start + (to.getOrDefault(edge, 0.0) - start) * progress);
            }
            return mixed;
        };
    }

    /**
     * How much further an edge has to turn than it does anyway.
     *
     * @param own how far it turns anyway, in radians, to the left when positive
     * @param others what it has to pass by
     * @return 0 if it passes by; what comes closest to it if nothing does
     */
    static double around(Point from, Point to, double own, List<Bounds> others) {
        double best = 0;
        double farthest = clearance(from, to, own, others);
        for (double bend = STEP; farthest < DISTANCE && bend <= MOST; bend += STEP) {
            for (double more : new double[] {bend, -bend}) {
                double clear = Math.abs(own + more) > MOST ? -1 : clearance(from, to, own + more, others);
                if (clear > farthest) {
                    farthest = clear;
                    best = more;
                }
            }
        }
        return best;
    }

    /** The least distance to any of the rectangles. */
    private static double clearance(Point from, Point to, double bend, List<Bounds> others) {
        if (others.isEmpty() || from.distanceTo(to) == 0) {
            return Double.MAX_VALUE;
        }
        PathMeasure way = Arcs.between(from, to, bend).measure();
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= SAMPLES; i++) {
            Point point = way.pointAt((double) i / SAMPLES);
            for (Bounds other : others) {
                double x = Math.max(0, Math.max(other.left() - point.x(), point.x() - other.right()));
                double y = Math.max(0, Math.max(other.bottom() - point.y(), point.y() - other.top()));
                least = Math.min(least, Math.sqrt(x * x + y * y));
            }
        }
        return least;
    }
}
