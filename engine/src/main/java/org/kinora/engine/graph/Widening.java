package org.kinora.engine.graph;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;

/**
 * Moves the points of a triangulation, one by one and little by little, so that the triangles around each become wider, the
 * flattest most of all; none is ever turned over.
 */
final class Widening {

    private static final int SWEEPS = 120;
    private static final int DIRECTIONS = 12;

    private final Point[] places;
    private final boolean[] isHeld;
    private final List<List<int[]>> around = new ArrayList<>();

    /** @param triangles clockwise */
    Widening(Point[] places, boolean[] isHeld, List<int[]> triangles) {
        this.places = places;
        this.isHeld = isHeld;
        for (int i = 0; i < places.length; i++) {
            around.add(new ArrayList<>());
        }
        for (int[] triangle : triangles) {
            for (int corner : triangle) {
                around.get(corner).add(triangle);
            }
        }
    }

    void run() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int point = 0; point < places.length; point++) {
                if (!isHeld[point]) {
                    move(point);
                }
            }
        }
    }

    private void move(int point) {
        Point from = places[point];
        Point best = from;
        double least = tension(point);
        double reach = 0;
        for (int[] triangle : around.get(point)) {
            for (int corner : triangle) {
                reach = Math.max(reach, from.distanceTo(places[corner]));
            }
        }
        for (double step : new double[] {reach / 2, reach / 8, reach / 32}) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                places[point] = from.plus(new Point(step * StrictMath.cos(angle), step * StrictMath.sin(angle)));
                double tension = tension(point);
                if (tension < least) {
                    least = tension;
                    best = places[point];
                }
            }
        }
        places[point] = best;
    }

    /** Grows beyond all bounds as one of the triangles around a point becomes flat. */
    private double tension(int point) {
        double sum = 0;
        for (int[] triangle : around.get(point)) {
            double height = height(triangle, places);
            sum += height > 0 ? 1 / height : Double.POSITIVE_INFINITY;
        }
        return sum;
    }

    /** The height of a triangle over its longest side; negative if it is turned over. */
    static double height(int[] triangle, Point[] places) {
        Point a = places[triangle[0]];
        Point b = places[triangle[1]];
        Point c = places[triangle[2]];
        double longest = Math.max(a.distanceTo(b), Math.max(b.distanceTo(c), c.distanceTo(a)));
        return longest == 0 ? 0 : -b.minus(a).cross(c.minus(a)) / longest;
    }
}
