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

    /**
     * The colour of one side of a surface, as it is seen.
     *
     * @param normal of length 1
     * @param side 1 for the side to which the normal points, −1 for the other
     * @param shading how much the light matters, 0 to 1
     * @param into receives red, green and blue
     */
    void shade(Color color, Point3 normal, Point3 place, int side, double shading, float[] into, int at) {
        double lampX = lamp.x() - place.x();
        double lampY = lamp.y() - place.y();
        double lampZ = lamp.z() - place.z();
        double lampWay = Math.sqrt(lampX * lampX + lampY * lampY + lampZ * lampZ);
        double toLamp =
                lampWay == 0 ? 1 : side * (normal.x() * lampX + normal.y() * lampY + normal.z() * lampZ) / lampWay;
        double eyeX = eye.x() - place.x();
        double eyeY = eye.y() - place.y();
        double eyeZ = eye.z() - place.z();
        double ratio = lampWay / Math.max(1e-9, Math.sqrt(eyeX * eyeX + eyeY * eyeY + eyeZ * eyeZ));
        // the direction half-way between lamp and eye
        double halfX = lampX + eyeX * ratio;
        double halfY = lampY + eyeY * ratio;
        double halfZ = lampZ + eyeZ * ratio;
        double length = Math.sqrt(halfX * halfX + halfY * halfY + halfZ * halfZ);
        double toHalf = length == 0
                ? 0
                : Math.max(0, side * (normal.x() * halfX + normal.y() * halfY + normal.z() * halfZ) / length);
        double factor = 1 + (brightness(toLamp) - 1) * shading;
        double white = shine(toHalf) * shading;
        into[at] = (float) channel(color.red(), factor, white);
        into[at + 1] = (float) channel(color.green(), factor, white);
        into[at + 2] = (float) channel(color.blue(), factor, white);
    }

    private static double shine(double cosine) {
        double square = cosine * cosine;
        double eighth = square * square * square * square;
        return SHINE * eighth * eighth;
    }

    /** A colour as it is seen. @param shading how much the light matters, 0 to 1 */
    static Color lit(Color color, double brightness, double shading) {
        double factor = 1 + (brightness - 1) * shading;
        return new Color(
                channel(color.red(), factor, 0),
                channel(color.green(), factor, 0),
                channel(color.blue(), factor, 0),
                color.alpha());
    }

    private static double channel(double value, double factor, double white) {
        double lit = value * factor;
        return Math.max(0, Math.min(1, lit + (1 - lit) * white));
    }
}
