package org.kinora.engine.space;

import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;

/**
 * One lamp and the daylight around it. What faces the lamp is bright, what faces away still has some light, after
 * Valve's half-Lambert (Mitchell, McTaggart and Green, "Shading in Valve's Source engine", 2006); what mirrors the lamp
 * toward the eye gets a soft highlight.
 *
 * @param lamp where the lamp is
 * @param eye where the eye is
 */
record Light(Point3 lamp, Point3 eye) {

    private static final double DARKEST = 0.38;
    private static final double SHINE = 0.16;

    /** How bright the fill of a face is, 0 to 1. */
    double brightness(Point3 normal, Point3 place) {
        Point3 way = lamp.minus(place);
        double length = way.length() * normal.length();
        return brightness(length == 0 ? 1 : normal.dot(way) / length);
    }

    private static double brightness(double cosine) {
        double half = (1 + cosine) / 2;
        return DARKEST + (1 - DARKEST) * half * half;
    }

    /** How much white the highlight adds, 0 to 1. @param normal of length 1 */
    double shine(Point3 normal, Point3 place) {
        Point3 between = direction(lamp.minus(place)).plus(direction(eye.minus(place)));
        double length = between.length();
        double cosine = length == 0 ? 0 : Math.max(0, normal.dot(between) / length);
        double square = cosine * cosine;
        double eighth = square * square * square * square;
        return SHINE * eighth * eighth;
    }

    private static Point3 direction(Point3 way) {
        double length = way.length();
        return length == 0 ? way : way.times(1 / length);
    }

    /** A colour as it is seen. @param shading how much the light matters, 0 to 1 */
    static Color lit(Color color, double brightness, double shine, double shading) {
        double factor = 1 + (brightness - 1) * shading;
        double white = shine * shading;
        return new Color(
                channel(color.red(), factor, white),
                channel(color.green(), factor, white),
                channel(color.blue(), factor, white),
                color.alpha());
    }

    private static double channel(double value, double factor, double white) {
        double lit = value * factor;
        return Math.max(0, Math.min(1, lit + (1 - lit) * white));
    }
}
