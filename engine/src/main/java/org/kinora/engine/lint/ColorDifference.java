package org.kinora.engine.lint;

import org.kinora.engine.paint.Color;

/**
 * How different two colours look: CIEDE2000, in which 1 is about what can just be seen side by side. By the formulas of
 * Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", Color Research and Application 30 (2005), under D65.
 */
final class ColorDifference {

    /** 25 to the power of 7. */
    private static final double CHROMA = 6103515625.0;

    private ColorDifference() {}

    /** Of two opaque colours of sRGB. */
    static double of(Color one, Color other) {
        return of(lab(one), lab(other));
    }

    /** Of two colours as L*, a* and b*. */
    static double of(double[] one, double[] other) {
        double chromaMean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - gain(chromaMean));
        double a1 = (1 + g) * one[1];
        double a2 = (1 + g) * other[1];
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        boolean isGray = c1 * c2 == 0;
        double hueStep = isGray ? 0 : (h2 - h1 + 540) % 360 - 180;
        double hueMean = isGray
                ? h1 + h2
                : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 < 360 ? h1 + h2 + 360 : h1 + h2 - 360) / 2;
        double lightness = (one[0] + other[0]) / 2 - 50;
        double c = (c1 + c2) / 2;
        double t = 1
                - 0.17 * cos(hueMean - 30)
                + 0.24 * cos(2 * hueMean)
                + 0.32 * cos(3 * hueMean + 6)
                - 0.20 * cos(4 * hueMean - 63);
        double turn = 30 * StrictMath.exp(-(hueMean - 275) / 25 * ((hueMean - 275) / 25));
        double l = (other[0] - one[0]) / (1 + 0.015 * lightness * lightness / Math.sqrt(20 + lightness * lightness));
        double chroma = (c2 - c1) / (1 + 0.045 * c);
        double hue = 2 * Math.sqrt(c1 * c2) * StrictMath.sin(Math.toRadians(hueStep / 2)) / (1 + 0.015 * c * t);
        double rotation = -2 * gain(c) * StrictMath.sin(Math.toRadians(2 * turn));
        return Math.sqrt(l * l + chroma * chroma + hue * hue + rotation * chroma * hue);
    }

    private static double gain(double chroma) {
        double seventh = StrictMath.pow(chroma, 7);
        return Math.sqrt(seventh / (seventh + CHROMA));
    }

    private static double cos(double degrees) {
        return StrictMath.cos(Math.toRadians(degrees));
    }

    /** In degrees, 0 to 360. */
    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(StrictMath.atan2(b, a)) + 360) % 360;
    }

    /** CIE 1976 L*a*b* of an sRGB colour. */
    static double[] lab(Color color) {
        double red = ColorVision.linear(color.red());
        double green = ColorVision.linear(color.green());
        double blue = ColorVision.linear(color.blue());
        double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? StrictMath.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
