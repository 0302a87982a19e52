package org.kinora.engine.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.geometry.Point;

/** Places on circles and spirals around the origin. */
final class Rings {

    /** Between the turns of the spiral, and between its vertices. */
    private static final double TURN = 1;

    private Rings() {}

    /** One of {@code count} places that are spread evenly over a circle, from the right, counter-clockwise. */
    static Point on(double radius, int number, int count) {
        return Point.polar(radius, 2 * Math.PI * number / count);
    }

    /** Rings of radius 1, 2, 3 and so on; a single vertex in the first one stands in the middle. */
    static <V> Map<V, Point> place(List<List<V>> rings) {
        Map<V, Point> places = new HashMap<>();
        int radius = rings.get(0).size() == 1 ? 0 : 1;
        for (List<V> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                places.put(ring.get(i), on(radius, i, ring.size()));
            }
            radius++;
        }
        return places;
    }

    /**
     * A place on the spiral r = aφ, along which a step has nearly the same length everywhere: φ grows with the square
     * root of the number.
     */
    static Point onSpiral(int number) {
        double angle = Math.sqrt(4 * Math.PI * number);
        return Point.polar(TURN * angle / (2 * Math.PI), angle);
    }
}
