package org.kinora.scenes.viz;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;

/** Makes room for the large among many dots: their neighbours move together, so that nothing lies under them. */
final class DotRoom {

    /** Around a large dot, between it and its neighbours, in scene units. */
    private static final double MOAT = 0.05;
    /** As far as this, in radii of a large dot and its moat, its neighbours move together. */
    private static final double REACH = 2.5;

    private static final double NEXT_TO_NOTHING = 1e-3;

    private final Point[] places;
    private final double[] radii;
    /** The large ones, the largest first: it pushes the others. */
    private final int[] large;

    private final Point[] centers;

    /**
     * @param places where the dots would be if all were small
     * @param radii in scene units
     * @param largest of the dots that fit without more room, in scene units
     * @param field that the large dots do not stick out of
     */
    DotRoom(Point[] places, double[] radii, double largest, Bounds field) {
        this.places = places;
        this.radii = radii;
        large = IntStream.range(0, radii.length)
                .filter(id -> radii[id] > largest)
                .boxed()
                .sorted(Comparator.comparingDouble(id -> -radii[id]))
                .mapToInt(id -> id)
                .toArray();
        centers = new Point[large.length];
        for (int i = 0; i < large.length; i++) {
            centers[i] = pushed(inside(field, places[large[i]], radii[large[i]]), i);
        }
    }

    private static Point inside(Bounds field, Point place, double radius) {
        return new Point(
                Math.max(field.left() + radius, Math.min(field.right() - radius, place.x())),
                Math.max(field.bottom() + radius, Math.min(field.top() - radius, place.y())));
    }

    /** Where the dots are once the large ones have grown. */
    Point[] roomy() {
        Point[] roomy = new Point[places.length];
        for (int id = 0; id < roomy.length; id++) {
            roomy[id] = pushed(places[id], large.length);
        }
        for (int i = 0; i < large.length; i++) {
            roomy[large[i]] = centers[i];
        }
        return roomy;
    }

    /** True where none of the large dots is once they have grown. */
    boolean isClear(Bounds bounds) {
        return IntStream.range(0, large.length)
                .noneMatch(i -> Bounds.at(centers[i]).grown(radii[large[i]]).intersects(bounds));
    }

    /** A place after the first few of the large dots have grown. */
    private Point pushed(Point place, int count) {
        Point pushed = place;
        for (int i = 0; i < count; i++) {
            double room = radii[large[i]] + MOAT;
            double distance = distance(pushed, centers[i]);
            pushed = away(pushed, centers[i], room + distance * (REACH - 1) / REACH);
        }
        for (int i = 0; i < count; i++) {
            pushed = away(pushed, centers[i], radii[large[i]] + MOAT / 2);
        }
        return pushed;
    }

    /** A point, or if it is too near to a center, the one that is just far enough in its direction. */
    private static Point away(Point point, Point center, double least) {
        double distance = distance(point, center);
        return distance >= least ? point : center.plus(point.minus(center).times(least / distance));
    }

    private static double distance(Point point, Point center) {
        return Math.max(NEXT_TO_NOTHING, point.minus(center).length());
    }
}
