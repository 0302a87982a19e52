package org.kinora.engine.pixels;

import org.kinora.engine.geometry.Affine;

/**
 * A map to pixels, taken apart.
 *
 * @param scale by which it stretches most
 * @param turns by which it turns everything before the rest, in full turns
 * @param shape the rest: a reflection for most views, since y points downward in pictures
 */
record CrowdView(double scale, double turns, Affine shape) {

    private static final double NEARLY = 1e-9;

    static CrowdView of(Affine map) {
        double scale = Math.sqrt((square(map.xx())
                        + square(map.yx())
                        + square(map.xy())
                        + square(map.yy())
                        + Math.sqrt(Math.max(0, discriminant(map))))
                / 2);
        boolean similar =
                Math.abs(map.xx() + map.yy()) <= NEARLY * scale && Math.abs(map.xy() - map.yx()) <= NEARLY * scale;
        if (similar && scale > 0) {
            double turns = StrictMath.atan2(-map.yx(), map.xx()) / (2 * Math.PI);
            return new CrowdView(scale, turns, new Affine(1, 0, 0, -1, 0, 0));
        }
        double inverse = scale > 0 ? 1 / scale : 0;
        return new CrowdView(
                scale,
                0,
                new Affine(map.xx() * inverse, map.yx() * inverse, map.xy() * inverse, map.yy() * inverse, 0, 0));
    }

    private static double square(double number) {
        return number * number;
    }

    /** Of the quadratic equation whose roots are the squares of the singular values. */
    private static double discriminant(Affine map) {
        double sum = square(map.xx()) + square(map.yx()) + square(map.xy()) + square(map.yy());
        return square(sum) - 4 * square(map.xx() * map.yy() - map.xy() * map.yx());
    }
}
