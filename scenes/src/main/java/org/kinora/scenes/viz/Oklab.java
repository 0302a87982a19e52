package org.kinora.scenes.viz;

import org.kinora.engine.paint.Color;

/**
 * A colour by how it is perceived (Björn Ottosson, "A perceptual color space for image processing", 2020): equal steps look
 * equally large, and lightness has nothing to do with hue.
 *
 * @param lightness 0 for black, 1 for white
 * @param a from green to red; together with b the direction is the hue, and the length the chroma
 * @param b from blue to yellow
 */
record Oklab(double lightness, double a, double b) {

    private static final int HALVINGS = 24;

    static Oklab of(Color color) {
        double red = linear(color.red());
        double green = linear(color.green());
        double blue = linear(color.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** How much colour it has. */
    double chroma() {
        return Math.sqrt(a * a + b * b);
    }

    /** The opaque sRGB colour of this lightness and hue with as much of the chroma as there is. */
    Color color() {
        double[] rgb = rgb(1);
        if (isInGamut(rgb)) {
            return clamped(rgb);
        }
        double least = 0;
        double most = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (least + most) / 2;
            if (isInGamut(rgb(middle))) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return clamped(rgb(least));
    }

    /** Linear red, green and blue with a share of the chroma; outside 0 to 1 there is no such colour. */
    private double[] rgb(double share) {
        double l = lightness + share * (0.3963377774 * a + 0.2158037573 * b);
        double m = lightness - share * (0.1055613458 * a + 0.0638541728 * b);
        double s = lightness - share * (0.0894841775 * a + 1.2914855480 * b);
        l = l * l * l;
        m = m * m * m;
        s = s * s * s;
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean isInGamut(double[] rgb) {
        for (double part : rgb) {
            if (part < -1e-4 || part > 1.0001) {
                return false;
            }
        }
        return true;
    }

    private static Color clamped(double[] rgb) {
        return Color.rgb(encoded(rgb[0]), encoded(rgb[1]), encoded(rgb[2]));
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double linear) {
        double part = Math.max(0, Math.min(1, linear));
        return part <= 0.0031308 ? part * 12.92 : Math.min(1, 1.055 * StrictMath.pow(part, 1 / 2.4) - 0.055);
    }
}
