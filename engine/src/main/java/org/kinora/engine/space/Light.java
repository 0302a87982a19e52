package org.kinora.engine.space;

import org.kinora.engine.geometry.Point3;
import org.kinora.engine.paint.Color;

/**
 * One lamp and the daylight around it. What stands at right angles to the lamp has its own colour; what faces it is
 * brighter and what faces away darker, as in manim by the cube of the cosine, so that most of a surface is near its own
 * colour. Manim adds the same to all channels; here light goes a part of the way to white, and shadow to black, so that
 * colours keep their hue. What mirrors the lamp toward the eye gets a soft highlight.
 *
 * @param lamp where the lamp is
 * @param eye where the eye is
 */
record Light(Point3 lamp, Point3 eye) {

    /** How far toward white the colour goes that faces the lamp. */
    private static final double GAIN = 0.5;
    /** How far toward black the colour goes that faces away from it. */
    private static final double LOSS = 0.5;

    private static final double SHINE = 0.16;

    /** What the lamp does to a face: from −1, if it faces away, to 1. */
    double light(Point3 normal, Point3 place) {
        Point3 way = lamp.minus(place);
        double length = way.length() * normal.length();
        return light(length == 0 ? 1 : normal.dot(way) / length);
    }

    private static double light(double cosine) {
        return cosine * cosine * cosine;
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
        double light = light(toLamp) * shading;
        double white = shine(toHalf) * shading;
        into[at] = (float) channel(color.red(), light, white);
        into[at + 1] = (float) channel(color.green(), light, white);
        into[at + 2] = (float) channel(color.blue(), light, white);
    }

    private static double shine(double cosine) {
        double square = cosine * cosine;
        double eighth = square * square * square * square;
        return SHINE * eighth * eighth;
    }

    /** A colour as it is seen. @param shading how much the light matters, 0 to 1 */
    static Color lit(Color color, double light, double shading) {
        double shaded = light * shading;
        return new Color(
                channel(color.red(), shaded, 0),
                channel(color.green(), shaded, 0),
                channel(color.blue(), shaded, 0),
                color.alpha());
    }

    private static double channel(double value, double light, double white) {
        double lit = light > 0 ? value + (1 - value) * GAIN * light : value + value * LOSS * light;
        return Math.max(0, Math.min(1, lit + (1 - lit) * white));
    }
}
