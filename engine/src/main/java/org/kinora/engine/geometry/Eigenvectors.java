package org.kinora.engine.geometry;

import java.util.List;

/** The directions that a linear map of the plane keeps. */
public final class Eigenvectors {

    /** Numbers closer than this, as a part of the map's largest, are the same. */
    private static final double ROUNDING = 1e-9;

    private Eigenvectors() {}

    /**
     * Unit vectors that the linear part of a map stretches without turning them off their line, that with the larger
     * eigenvalue first: two, one for a shear, none for a turn, and the two axes for a map that keeps all directions.
     */
    public static List<Point> of(Affine map) {
        double half = (map.xx() + map.yy()) / 2;
        double size = Math.max(
                Math.max(Math.abs(map.xx()), Math.abs(map.yy())), Math.max(Math.abs(map.xy()), Math.abs(map.yx())));
        double square = half * half - map.determinant();
        double least = ROUNDING * size * size;
        if (square < -least) {
            return List.of();
        }
        if (square <= least) {
            boolean keepsAll = Math.max(Math.abs(map.xy()), Math.abs(map.yx())) <= ROUNDING * size;
            return keepsAll ? List.of(Point.RIGHT, Point.UP) : List.of(kept(map, half));
        }
        double root = Math.sqrt(square);
        return List.of(kept(map, half + root), kept(map, half - root));
    }

    /** A vector that the map minus the eigenvalue takes to zero: across the longer of its rows. */
    private static Point kept(Affine map, double eigenvalue) {
        Point first = new Point(map.xx() - eigenvalue, map.xy());
        Point second = new Point(map.yx(), map.yy() - eigenvalue);
        Point across = (first.length() >= second.length() ? first : second).perpendicular();
        Point unit = across.normalized();
        int sign = unit.x() < 0 || unit.x() == 0 && unit.y() < 0 ? -1 : 1;
        // and no negative zero
        return new Point(sign * unit.x() + 0.0, sign * unit.y() + 0.0);
    }
}
